// The law of captions: what nobody is told to mend is published with exactly the words that were written.
import { expect, it } from 'vitest';
import type { Cue } from '../../model/film/captions/captions.ts';
import { parseCaptions } from '../../model/film/captions/parse-captions.ts';
import { typesetCue } from '../../model/film/captions/typeset-cue.ts';
import { writtenCaptions } from '../../model/film/captions/written-captions.ts';
import { machineLanguages } from '../../i18n/words.ts';
import type { Locale } from '../../schema/locale.ts';
import { readCaptions } from './read-captions.ts';

/** Numbers that look like chance and are the same in every run (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const masters = [
  [
    'WEBVTT',
    '',
    '00:01.000 --> 00:04.000',
    'alpha bravo',
    'charlie delta.',
    '',
    '00:04.000 --> 00:06.000',
    '?! echo « foxtrot » !',
    '',
    '00:07.000 --> 00:09.000 line:80%',
    '<v Golf>hotel &eacute;t&eacute; india</v>',
    '<c.screen>juliet</c>',
    '',
  ],
  [
    'WEBVTT - title',
    'Kind: captions',
    '',
    '1',
    '00:00:01.000 --> 00:00:04.000',
    '<i>alpha</i> bravo',
    '',
    '2',
    '00:00:04.000 --> 00:00:06.000',
    'charlie <00:00:05.000>delta',
    'echo & foxtrot',
    '',
    '3',
    '01:00:07.000 --> 100:00:09.000',
    '\u202bgolf hotel\u202c',
    'india; juliet: 5 < 6',
    '',
  ],
];

const inserts = [
  '',
  ' ',
  '\t',
  'kilo',
  'kilo lima.',
  '1',
  '-->',
  '<',
  '>',
  '&',
  ';',
  '&amp;',
  '&copy',
  '&hellip;',
  '<b>',
  '</v>',
  '<v Mike>',
  '<november>',
  '{\\an8}',
  '\u202e',
  '\u2069',
  '\u200b',
  '\u000b',
  '\0',
  '"',
  '  ',
  '\r',
  '\n',
  '\u00a0',
  '?!',
  '00:05.000 --> 00:06.000',
  '00:05,000 --> 00:06,000',
  'WEBVTT',
];

/** One slip of a hand: a line taken out, put elsewhere, doubled or parted; a letter taken out; something put in. */
function mutated(lines: string[], below: (most: number) => number): string[] {
  const at = below(lines.length);
  const line = lines[at] ?? '';
  const column = below(line.length + 1);
  const put = inserts[below(inserts.length)] ?? '';
  switch (below(7)) {
    case 0:
      return lines.toSpliced(at, 1);
    case 1:
      return lines.toSpliced(at, 2, lines[at + 1] ?? '', line);
    case 2:
      return lines.toSpliced(at, 0, line);
    case 3:
      return lines.toSpliced(at, 1, line.slice(0, column), line.slice(column));
    case 4:
      return lines.toSpliced(at, 1, line.slice(0, column) + line.slice(column + 1));
    case 5:
      return lines.toSpliced(at, 0, put);
    default:
      return lines.toSpliced(at, 1, line.slice(0, column) + put + line.slice(column));
  }
}

/** The letters of a master, in order, found in another way than its reader finds them: all that is no head, no times and no mark. */
function lettersIn(vtt: string): string {
  const lines = vtt.split(/\r\n|\r|\n/);
  const head = lines.findIndex((line, index) => index > 0 && !/^[\w-]+\s*[:=]/.test(line));
  const heard = lines.slice(head).filter((line) => !line.includes('-->') && !/^(?:Kind[:=].*|\s*\d*\s*)$/.test(line));
  const text = heard
    .join('\n')
    .replace(/<\/?(?:(?:c|[bi]|v)(?:\.[^\s.<>]+)*(?:[ \t][^<>\n]*)?)>|<[\d:.]+>|\{\\an8\}/g, '')
    .replaceAll('&eacute;', 'é')
    .replace(/&(?:amp|hellip);/g, '&');
  return lettersOf(text);
}

/** Which space stands between two words is a language’s, and a line’s. */
const spaced = ({ text }: Cue): string => text.replace(/\s/g, ' ');

const lettersOf = (text: string): string => (text.match(/\p{L}/gu) ?? []).join('');

const isClean = ({ cues, faults }: ReturnType<typeof readCaptions>) =>
  faults.length === 0 && cues.length > 0 && cues.every(({ text, start, end }) => text !== '' && start < end);

it('what nobody is told to mend is published with exactly the words that were written', () => {
  const below = chance(2010);
  let clean = 0;
  for (let run = 0; run < 3000; run++) {
    let lines = masters[run % masters.length] ?? [];
    for (let slips = 1 + below(3); slips > 0; slips--) lines = mutated(lines, below);
    const master = lines.join('\n');
    const read = readCaptions('film.fr.vtt', master);
    if (!isClean(read)) continue;
    clean++;
    const locale: Locale = machineLanguages[below(machineLanguages.length)] ?? 'fr';
    const published = writtenCaptions(read.cues.map((cue) => typesetCue(cue, locale)));
    const seen = parseCaptions(published);
    expect(lettersOf(seen.map(({ text }) => text).join(' ')), master).toEqual(lettersIn(master));
    expect(seen.map(spaced), master).toEqual(read.cues.map((cue) => spaced(typesetCue(cue, locale))));
  }
  // It is no law that forbids everything.
  expect(clean).toBeGreaterThan(600);
});
