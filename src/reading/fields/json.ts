import { faulty, fieldsFile, type DataFile } from './fields.ts';

/** Reads the words of the interface: JSON with one key a line. Never throws. */
export function jsonFile(file: string, source: string): DataFile {
  const lines = source.split('\n');
  const twice = keyWrittenTwice(lines);
  if (twice) return faulty(file, twice.line, `“${twice.key}” is written twice.`, 'Keep one of the two lines.');
  const trap = lineOfKey(lines, '__proto__');
  if (trap) return faulty(file, trap, '“__proto__” is not a name that can be used.', 'Choose another name.');
  try {
    const data: unknown = JSON.parse(source);
    return fieldsFile({ file, data, lineOf: ([key]) => lineOfKey(lines, String(key)) });
  } catch {
    return faulty(
      file,
      firstBrokenLine(lines),
      'The list of words cannot be read from here on.',
      'Each line is "key": "words" with a comma at its end; the last has none. Look at the line before, too.',
    );
  }
}

const lineOfKey = (lines: string[], key: string): number | undefined =>
  lines.findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(key)}:`)) + 1 || undefined;

/** `JSON.parse` keeps the second of two equal keys without a word. */
function keyWrittenTwice(lines: string[]): { key: string; line: number } | undefined {
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const key = /^\s*"(\w+\.\w+)"\s*:/.exec(line)?.[1];
    if (key === undefined) continue;
    if (seen.has(key)) return { key, line: index + 1 };
    seen.add(key);
  }
  return undefined;
}

const wellFormed = /^(?:\{|\}|"(?:[^"\\]|\\.)*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|\{|\{.*\}))\s*,?$/;

/** The engine seldom names the line where JSON breaks, so we look for the first that is not as it should be. */
function firstBrokenLine(lines: string[]): number {
  const written = lines
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter(({ text }) => text !== '');
  const broken = written.find(({ text }, index) => {
    const next = written[index + 1]?.text;
    const commaMissing = next?.startsWith('"') && !/[,{]$/.test(text);
    const commaTooMany = next?.startsWith('}') && text.endsWith(',');
    return !wellFormed.test(text) || commaMissing || commaTooMany;
  });
  return broken?.number ?? Math.max(1, lines.length);
}
