import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, YAMLParseError } from 'yaml';
import { trapIn } from './yaml-traps.ts';
import { faulty, fieldsFile, type DataFile, type Path } from './fields.ts';

/**
 * Reads YAML. Never throws.
 * @param firstLine the line of the file on which `source` begins: 2 for the head of a text
 */
export function yamlFile(file: string, source: string, firstLine = 1): DataFile {
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length + firstLine - 1;
  const document = parseDocument(source, { prettyErrors: false });

  const [error] = document.errors;
  if (error) return faulty(file, lineAt(placeOf(error, source)), ...yamlFault(error.code, error.message));

  const trap = trapIn(document, source);
  if (trap) return faulty(file, lineAt(trap.offset), trap.problem, trap.remedy);
  // Most files have nothing to mend: their lines are looked up again when they are asked for, not kept.
  let again: Document | undefined;
  const lineOf = (path: Path) => lineOfNode((again ??= parseDocument(source)).contents, path, lineAt);
  return fieldsFile({ file, data: document.toJS(), lineOf });
}

/** A quote that is never closed is noticed at the end of the file; an editor looks for its beginning. */
function placeOf({ code, pos: [offset] }: YAMLParseError, source: string): number {
  if (code !== 'MISSING_CHAR') return offset;
  const opened = /^[^#\n]*:[ \t]+(["'])(?:(?!\1).)*$/m.exec(source);
  return opened && opened.index < offset ? opened.index : offset;
}

/** The commonest slips in YAML, in plain words. */
function yamlFault(code: string, message: string): [problem: string, remedy: string] {
  switch (code) {
    case 'DUPLICATE_KEY':
      return ['The same field is written twice.', 'Keep one of the two lines.'];
    case 'TAB_AS_INDENT':
      return ['This line is indented with a tab.', 'Indent with spaces, two for each step.'];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        'This line cannot be read: there is a “: ” inside a text, or the indentation is wrong.',
        'Put a text that holds “: ” between quotes, and line it up with its neighbours.',
      ];
    case 'MISSING_CHAR':
      return ['A quote, a bracket, a comma or a colon is missing.', 'Look at this line and the one before it.'];
    default:
      return [
        `This line cannot be read as fields (${message.replace(/\.$/, '').toLowerCase()}).`,
        'Write “field: value”, indented with spaces; put a text with “: ” or “ #” inside between quotes.',
      ];
  }
}

function lineOfNode(root: unknown, path: Path, lineAt: (offset: number) => number): number | undefined {
  let node = root;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : key) === step);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      if (!item) break;
      offset = (item as Node).range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return root === null ? undefined : lineAt(offset);
}
