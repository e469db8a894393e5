import ts from 'typescript';

/** Something a source file brings in: `import { x } from '…'`, `export … from '…'` or `import('…')`. */
export interface Import {
  from: string;
  /** Gone once the types are: `import type`. */
  isType: boolean;
}

/** What a source file asks of others. The script tags of a component are told apart: they run in a browser. */
export interface SourceFile {
  imports: Import[];
  /** Names the browser gives and Node does not, used as values: `document`, `localStorage`. */
  browserNames: string[];
  hasDefaultExport: boolean;
  /** The code of each `<script>` of an `.astro` file. */
  scripts: string[];
}

/** A file may give one of these names to a thing of its own: that is seen, and left alone. */
const onlyInBrowsers = new Set(
  `window self globalThis document location history navigator screen localStorage sessionStorage indexedDB caches
  customElements matchMedia getComputedStyle getSelection requestAnimationFrame cancelAnimationFrame
  requestIdleCallback addEventListener removeEventListener alert confirm prompt scrollTo scrollBy innerWidth innerHeight
  devicePixelRatio Element HTMLElement SVGElement Node Document DOMParser Image Audio FileReader XMLHttpRequest
  ResizeObserver IntersectionObserver MutationObserver`.split(/\s+/),
);

/** @param path only its ending matters: an `.astro` file is its frontmatter and its scripts */
export function sourceFile(path: string, text: string): SourceFile {
  if (!path.endsWith('.astro')) return { ...read(text), scripts: [] };
  const [whole = '', frontmatter = ''] = /^\s*---\r?\n([\s\S]*?)\n---/.exec(text) ?? [];
  const markup = text.slice(whole.length).replace(/<!--[\s\S]*?-->/g, '');
  const scripts = [...markup.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code.trim());
  return { ...read(frontmatter), scripts };
}

function read(code: string): Omit<SourceFile, 'scripts'> {
  const { file, isKnown } = bound(code);
  const imports: Import[] = [];
  const strangers = new Set<string>();
  let hasDefaultExport = false;

  const visit = (node: ts.Node): void => {
    const found = importAt(node);
    if (found) imports.push(found);
    if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) hasDefaultExport = true;
    if (ts.isIdentifier(node) && onlyInBrowsers.has(node.text) && isValue(node) && !isKnown(node))
      strangers.add(node.text);
    if (ts.isExpressionWithTypeArguments(node)) visit(node.expression);
    else if (!isOnlyType(node)) ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, browserNames: [...strangers], hasDefaultExport };
}

/** Types cost nothing and touch nothing; what stands in `declare …` belongs to another file. */
const isOnlyType = (node: ts.Node): boolean =>
  ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isModuleDeclaration(node);

/** A file the compiler has read alone, and whether a name in it stands for something the file itself declares. */
function bound(code: string) {
  const name = 'source.ts';
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const program = ts.createProgram(
    [name],
    { noLib: true, noResolve: true, types: [] },
    {
      getSourceFile: (path) => (path === name ? file : undefined),
      getDefaultLibFileName: () => '',
      getCurrentDirectory: () => '',
      getCanonicalFileName: (path) => path,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      fileExists: (path) => path === name,
      readFile: () => undefined,
      writeFile: () => undefined,
    },
  );
  const checker = program.getTypeChecker();
  const symbolOf = (node: ts.Identifier) =>
    ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
  return { file, isKnown: (node: ts.Identifier) => Boolean(symbolOf(node)?.declarations?.length) };
}

function importAt(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { from: textOf(node.moduleSpecifier), isType };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { from: textOf(node.moduleSpecifier), isType: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) {
    return { from: textOf(node.arguments[0]), isType: false };
  }
  return undefined;
}

const textOf = (node: ts.Node): string => (ts.isStringLiteralLike(node) ? node.text : node.getText());

/** Not the `location` of `place.location`, of `{ location: 1 }` or of `import { location as place }`. */
function isValue(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) return parent.initializer === name;
  return !ts.isClassElement(parent) && !ts.isImportSpecifier(parent) && !ts.isExportSpecifier(parent);
}
