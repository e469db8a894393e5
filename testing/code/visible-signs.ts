import ts from 'typescript';

/** A literal of a source file that holds a sign a reader may see. */
export interface VisibleSign {
  line: number;
  /** The literal, or the part of it between two values. */
  text: string;
}

/** Signs of typography: no language of a machine uses them. */
const typographic = /[\u00a0\u202f\u2009×÷·–—…‹›«»“”‘’„‚„、，。：；！？（）〔〕؟،؛№°′″•]/u;

/** ASCII signs that stand as between words: a comma and a blank, a bracket, a unit behind a value, a full stop at the end. */
const ascii = /^\s*[,.;:!?()|%/+-]+\s*$|[,;:!?](?:\s|$)|(?:^|\s)\(|\s[|/-](?:\s|$)|[)%]\s*$|[\w%]\.\s*$/;

/** Lengths, colours and curves of a style sheet, the size of a screen, an address, the parts of a drawing. */
const style = /(?:\b|\d)(?:px|rem|vw)\b|^(?:rgb|translate|cubic-bezier|min|url)\(|^-?\d+% |^\/\w|^:not\(|width=device/;

const isSign = (text: string): boolean => typographic.test(text) || (ascii.test(text) && !style.test(text.trim()));

/** Functions whose texts are for a machine: selectors, names, patterns, styles, faults. */
const forMachines = new Set(
  `querySelector querySelectorAll closest matches matchMedia supports createElement createElementNS addEventListener
  dispatchEvent removeEventListener setProperty getPropertyValue toggleAttribute hasAttribute getAttribute define raw
  startsWith endsWith includes indexOf split replace replaceAll match matchAll canPlayType Error RegExp Event
  CustomEvent t`.split(/\s+/),
);

/** Attributes of markup that are read, or handed to an element that will write what they say. */
const isRead = (attribute: string): boolean =>
  /^(?:aria-|data-|alt$|title$|label$|placeholder$|content$)/.test(attribute);

/**
 * Every literal of a file of code or of a component that holds a sign and may come before a reader. What a machine alone
 * reads is known by its place; whatever stands elsewhere is taken for words.
 * @param path only its ending matters
 */
export function visibleSigns(path: string, text: string): VisibleSign[] {
  const isComponent = path.endsWith('.astro');
  const code = isComponent ? asTsx(text) : text;
  const file = ts.createSourceFile(isComponent ? 'source.tsx' : 'source.ts', code, ts.ScriptTarget.Latest, true);
  const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const found: VisibleSign[] = [];
  const visit = (node: ts.Node): void => {
    if (isForMachine(node)) return;
    const literal = textOf(node);
    // Between the tags of a component, everything is read.
    const isSeen = literal !== undefined && (isSign(literal) || (ts.isJsxText(node) && /[\p{P}\p{S}]/u.test(literal)));
    if (isSeen) found.push({ line: lineOf(node), text: literal.trim() || literal });
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

/** Markup with its lines in place: frontmatter without its fences, and no styles, scripts or document types. */
const asTsx = (text: string): string => {
  const [whole = '', frontmatter = ''] = /^\s*---\r?\n([\s\S]*?)\n---/.exec(text) ?? [];
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const markup = text
    .slice(whole.length)
    .replace(/<(style|script)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi, blank);
  return `${whole ? `\n${frontmatter};\n` : ''}<>${markup}</>;`;
};

function textOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text.trim();
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return node.text;
  return undefined;
}

/** Whether nothing in a part of the code can come before a reader. */
function isForMachine(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isRegularExpressionLiteral(node) || ts.isInterfaceDeclaration(node)) return true;
  if (ts.isJsxAttribute(node)) return !isRead(node.name.getText());
  const { parent } = node;
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  if (ts.isBinaryExpression(parent)) return isCompared(node, parent) || isStyled(node, parent);
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return isArgument(node, parent);
  if (ts.isTaggedTemplateExpression(parent)) return parent.template === node;
  return ts.isPropertyName(node) && 'name' in parent && parent.name === node;
}

const isCompared = (node: ts.Node, { operatorToken }: ts.BinaryExpression): boolean =>
  ts.isStringLiteralLike(node) &&
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.InKeyword].includes(
    operatorToken.kind,
  );

/** `part.style.left = …`, `link.href = …`: a place, a colour, an address. */
const isStyled = (node: ts.Node, { left, right, operatorToken }: ts.BinaryExpression): boolean =>
  right === node &&
  operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  /\.style\.\w+$|\.(?:href|hash|src|id|className|rel|font|filter)$/.test(left.getText());

/** The first text of `replace` and its like is looked for; all texts of a selector are. */
function isArgument(node: ts.Node, call: ts.CallExpression | ts.NewExpression): boolean {
  if (!call.arguments?.some((one) => one === node)) return false;
  const { expression } = call;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  if (!forMachines.has(name)) return expression.kind === ts.SyntaxKind.ImportKeyword;
  return !/^replace/.test(name) || call.arguments[0] === node;
}
