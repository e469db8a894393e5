/**
 * A part of a file of WebVTT that holds words, from one line up to another, counted from 0. `cue`: times and the words
 * under them. `times`: what looks like times and is none. `name`: what stands above times. `untimed`: words under no times.
 */
export interface Block {
  is: 'cue' | 'times' | 'name' | 'untimed';
  from: number;
  to: number;
}

/** The parts of a file whose first line says that it is WebVTT, without what nobody is meant to read. */
export function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  const add = (is: Block['is'], from: number, to: number): number => {
    blocks.push({ is, from, to });
    return to;
  };
  let isHead = true;
  let index = 1;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    isHead &&= !isBlank(line) && !hasTimes(line);
    const isBeforeAll = blocks.every(({ is }) => is === 'name');
    if (isBlank(line)) index++;
    else if (!isHead && isBlank(lines[index - 1]) && unheard.test(line)) index = blockEnd(lines, index);
    else if (hasTimes(line)) index = add('cue', index, cueEnd(lines, index + 1));
    else if (looksLikeTimes(line)) index = add('times', index, cueEnd(lines, index + 1));
    else if (hasTimes(lines[index + 1])) index = add('name', index, index + 1);
    else if (isBeforeAll && /^style:?\s*$/i.test(line)) index = blockEnd(lines, index);
    else if (isBeforeAll && (isHead ? inHead : ofTool).test(line)) index++;
    else index = add('untimed', index, untimedEnd(lines, index + 1));
  }
  return blocks;
}

const isBlank = (line: string | undefined): boolean => !line?.trim();

const hasTimes = (line = ''): boolean => line.includes('-->');

/** Two clocks with a sign between them: `00:01.000 → 00:04.000`, of a program that makes arrows nicer. */
export const looksLikeTimes = (line: string): boolean =>
  /^\s*(?:\d+:)?\d+:\d\d(?:[.,]\d+)?\s*[^\s\w]{1,3}\s*(?:\d+:)?\d+:\d\d(?:[.,]\d+)?(?:\s|$)/.test(line);

/** Blocks that nobody hears: they end at the next line that is empty, or looks so, whatever stands in them. */
const unheard = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** What the lines under the first one say of the file, and what tools write below them. */
const inHead = /^(?:NOTE\b|[\w-]+\s*[:=])/;
const ofTool =
  /^(?:kind|language|region|title|id|width|lines|regionanchor|viewportanchor|scroll|x-timestamp-map)\s*[:=]/i;

function blockEnd(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && !isBlank(lines[end])) end++;
  return end;
}

/** Words that follow each other; the last line may be the name of the next cue. */
function untimedEnd(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && !isBlank(lines[end]) && !hasTimes(lines[end]) && !hasTimes(lines[end + 1])) end++;
  return end;
}

/** A cue ends at an empty line, or at the next times; at a line of spaces where another cue follows. */
function cueEnd(lines: readonly string[], from: number): number {
  let end = from;
  while (lines[end] && !hasTimes(lines[end]) && !(isBlank(lines[end]) && isLast(lines, end))) end++;
  return end;
}

function isLast(lines: readonly string[], blank: number): boolean {
  let next = blank;
  while (next < lines.length && isBlank(lines[next])) next++;
  const [first = '', second = ''] = lines.slice(next, next + 2);
  return next === lines.length || unheard.test(first) || hasTimes(first) || hasTimes(second);
}
