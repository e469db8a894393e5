import { firstWordsOf } from '../../model/film/captions/signs.ts';
import type { Slip } from '../../model/film/captions/parse-captions.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

type Told = [problem: string, remedy: string];

/** What an editor is told of slips in a file of captions. What is wrong alike in the whole file is told once. */
export function faultsOf(file: string, slips: Slip[]): Fault[] {
  const seen = new Set<string>();
  return slips.flatMap(({ line, is, text }) => {
    const [problem, remedy] = inWords[is](text);
    const kind = is === 'times' ? remedy.slice(0, 8) : `${line} ${problem}`;
    if (seen.has(kind)) return [];
    seen.add(kind);
    return [faultAt(file, line, problem, remedy)];
  });
}

const inWords: Record<Slip['is'], (text: string) => Told> = {
  head: () => ['Captions begin with the word “WEBVTT”.', howItIsWritten],
  times: (text) => {
    const withPoints = text.replace(/(\d:[0-5]\d),(\d{3})(?!\d)/g, '$1.$2');
    return withPoints === text
      ? [`“${text}” is no timing.`, 'Write “00:01.000 --> 00:04.000”.']
      : [
          `“${text}” has a comma before the thousandths of a second.`,
          `Put points, “${withPoints}”, in the whole file.`,
        ];
  },
  setting: (text) => [
    `“${firstWordsOf(text)}” stands after the times, where nobody would see it.`,
    'Put the words on the line below.',
  ],
  untimed: (text) => [
    `“${firstWordsOf(text)}” stands under no times: nobody would see it.`,
    'If it belongs to the sentence above, take out the empty line between them; if not, write its times above it. A note to others begins with NOTE.',
  ],
  name: (text) => [
    `“${firstWordsOf(text)}” stands right above times, where it is a name that nobody sees.`,
    'If it is to be read, put it among the words of its sentence; if it is only a name, take it out.',
  ],
  adjoining: (text) => [
    `“${text}” stands at the end of a sentence, right above the times of the next one.`,
    'Leave an empty line above it, if it is the number of the next sentence, or below it, if it is said.',
  ],
  tag: (text) => [
    `“${firstWordsOf(text)}” is taken for a mark, and nobody would see it.`,
    'Take it out; or, if it is to be read, write it in round brackets.',
  ],
};

const howItIsWritten =
  'Its first line is WEBVTT; then come, for each sentence, its times “00:01.000 --> 00:04.000” and its words.';

/** What is wrong with the file as a whole, where it is of another kind; nothing where it may be WebVTT. */
export function otherFormat([first = '', second = '']: string[]): Told | undefined {
  if (!/^\d+\s*$/.test(first) || !second.includes('-->')) return undefined;
  return [
    'This is a SubRip file (.srt) under the name of another.',
    'Export the captions as WebVTT (.vtt): to rename the file is not enough.',
  ];
}
