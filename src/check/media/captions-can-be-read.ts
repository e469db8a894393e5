import { sayingsOf, type Cue } from '../../model/film/captions/captions.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Content, MediaFile } from '../../reading/content.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import { firstWordsOf, signsIn } from '../../model/film/captions/signs.ts';
import { allTimedTexts } from './timed-texts.ts';

/** What eyes take in below a moving picture. A Chinese sign is as wide as two letters, and says as much as three. */
const limits = { lines: 2, perSecond: 17, perLine: (locale: Locale) => (locale === 'zh' ? 16 : 42) };

/** Captions can be read at the speed of the film: short lines, two at a time, for long enough. */
export const captionsCanBeRead = (content: Content): Fault[] =>
  allTimedTexts(content)
    .filter(({ kind }) => kind === 'captions')
    .flatMap(({ media, locale }) => fileIssues(media, locale));

function fileIssues({ file, cues = [], cueLines = [] }: MediaFile, locale: Locale): Fault[] {
  return cues.flatMap((cue, index) =>
    [...tooLong(cue, locale), ...tooFast(cue), ...saidTwice(cue, cues[index - 1])].map(([problem, remedy]) =>
      faultAt(file, cueLines[index], problem, remedy),
    ),
  );
}

type Told = [problem: string, remedy: string][];

function tooLong(cue: Cue, locale: Locale): Told {
  const lines = linesOf(cue);
  const most = limits.perLine(locale);
  const long = lines.find((line) => signsIn(line) > most);
  if (lines.length > limits.lines) {
    return [
      [
        `“${firstWordsOf(cue.text)}” has ${lines.length} lines.`,
        `Write it in ${limits.lines}, of at most ${most} characters each, or divide it in two with times of their own.`,
      ],
    ];
  }
  if (long === undefined) return [];
  return [
    [
      `“${firstWordsOf(long)}” is a line of ${signsIn(long)} characters.`,
      `Break it so that no line has more than ${most}, or divide it in two with times of their own.`,
    ],
  ];
}

function tooFast(cue: Cue): Told {
  const seconds = cue.end - cue.start;
  const speed = signsIn(cue.text) / seconds;
  if (seconds <= 0 || speed <= limits.perSecond + 0.05) return [];
  return [
    [
      `“${firstWordsOf(cue.text)}” is gone after ${seconds.toFixed(1)} seconds: ${speed.toFixed(1)} characters a second, where eyes read ${limits.perSecond}.`,
      'Let it begin earlier or end later, or say it in fewer words.',
    ],
  ];
}

/** Automatic captions roll: each line is written again under the next one, and a transcript would say it twice. */
function saidTwice({ text, start }: Cue, before: Cue | undefined): Told {
  const isAgain = before && before.text.length > 12 && text.startsWith(before.text) && start - before.end < 0.1;
  if (!isAgain) return [];
  return [
    [
      `“${firstWordsOf(text)}” repeats the words above it.`,
      'Automatic captions roll like this: let somebody listen, and write each sentence once.',
    ],
  ];
}

/** As they stand on the picture: who answers on a line does not begin another. */
const linesOf = (cue: Cue): string[] =>
  sayingsOf(cue)
    .map(({ text, goesOn }, index) => `${index === 0 ? '' : goesOn ? ' ' : '\n'}${text}`)
    .join('')
    .split('\n');
