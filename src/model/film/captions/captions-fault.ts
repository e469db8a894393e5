/** Why a text is no WebVTT: where, what is wrong, and what to do about it, in the words of an editor. */
export class CaptionsFault extends Error {
  /** From 1. */
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;

  constructor(line: number, problem: string, remedy: string) {
    super(`Line ${line}: ${problem} ${remedy}`);
    this.line = line;
    this.problem = problem;
    this.remedy = remedy;
  }
}

export const inUtf16 = new CaptionsFault(
  1,
  'This file is written in UTF-16.',
  'Save it again with the encoding UTF-8.',
);

/** What is wrong with the file as a whole, from its lines; nothing where it is WebVTT. */
export function faultOfFile(lines: string[]): CaptionsFault | undefined {
  const [first = '', second = ''] = lines;
  if (/^\uFFFD{1,2}\0?W|^\0?W\0/.test(first)) {
    return inUtf16;
  }
  if (/^\d+\s*$/.test(first) && second.includes('-->')) {
    return new CaptionsFault(
      1,
      'This is a SubRip file (.srt) under the name of another.',
      'Export the captions as WebVTT (.vtt): to rename the file is not enough.',
    );
  }
  if (!/^WEBVTT(?:[ \t]|$)/.test(first)) {
    return new CaptionsFault(1, 'Captions begin with the word “WEBVTT”.', howItIsWritten);
  }
  const damaged = lines.findIndex((line) => line.includes('\uFFFD'));
  if (damaged < 0) return undefined;
  return new CaptionsFault(
    damaged + 1,
    `“${lines[damaged]?.trim()}” has a letter that cannot be read.`,
    'Write it again, and save the file with the encoding UTF-8.',
  );
}

/** @param number of the line, from 1 */
export function faultOfTiming(line: string, number: number): CaptionsFault {
  const withPoints = line.replace(/(\d:[0-5]\d),(\d{3})(?!\d)/g, '$1.$2').trim();
  return withPoints === line.trim()
    ? new CaptionsFault(number, `“${line.trim()}” is no timing.`, 'Write “00:01.000 --> 00:04.000”.')
    : new CaptionsFault(
        number,
        `“${line.trim()}” has a comma before the thousandths of a second.`,
        `Put points, “${withPoints}”, in the whole file.`,
      );
}

const howItIsWritten =
  'Its first line is WEBVTT; then come, for each sentence, its times “00:01.000 --> 00:04.000” and its words.';
