import ts from 'typescript';

/**
 * The `import()`s of a source file whose failure nobody hears, as they are written there. Heard is what is given to
 * `withLate`, has a `.catch(…)` or a second listener of `.then(…)`, or is awaited within a `try` that catches.
 */
export function unheardImports(code: string): string[] {
  const file = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
  const unheard: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isImport(node) && !isHeard(node)) unheard.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return unheard;
}

const isImport = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

/** @param promise the call of `import`, or what was made of it */
function isHeard(promise: ts.Node): boolean {
  const { parent } = promise;
  if (ts.isAwaitExpression(parent)) return isCaught(parent);
  if (ts.isParenthesizedExpression(parent)) return isHeard(parent);
  // `this.#globe ??= import(…)` is that promise.
  if (ts.isBinaryExpression(parent) && parent.right === promise) return isHeard(parent);
  if (ts.isCallExpression(parent)) return parent.expression.getText() === 'withLate' && parent.arguments[0] === promise;
  if (!ts.isPropertyAccessExpression(parent) || !ts.isCallExpression(parent.parent)) return false;
  const { name, parent: call } = parent;
  const listeners = call.arguments.length;
  if ((name.text === 'catch' && listeners > 0) || (name.text === 'then' && listeners > 1)) return true;
  return ['then', 'finally'].includes(name.text) && isHeard(call);
}

/** Within a `try` of the same function, and not in what follows it. */
function isCaught(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isSourceFile(parent) || ts.isFunctionLike(parent)) return false;
  if (ts.isTryStatement(parent) && parent.catchClause && parent.tryBlock === node) return true;
  return isCaught(parent);
}
