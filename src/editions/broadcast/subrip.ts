import { factsOf } from '../../i18n/locales.ts';
import { sayingsOf, type Cue } from '../../model/film/captions/captions.ts';
import { stampOf } from '../../model/film/moment.ts';
import type { Locale } from '../../schema/locale.ts';

/**
 * Captions in the form every editing program reads, SubRip: it has no norm, so its lines end as on Windows, and it begins
 * with a byte-order mark, without which some would read it in an old encoding.
 * @param cues as they are published: typeset
 */
export function subRip(cues: readonly Cue[], locale: Locale): string {
  const isRightToLeft = factsOf(locale).dir === 'rtl';
  const blocks = cues
    .filter(({ text }) => text !== '')
    .map((cue, index) =>
      [
        String(index + 1),
        `${momentOf(cue.start)} --> ${momentOf(cue.end)}`,
        ...linesOf(cue).map((line) => (isRightToLeft ? `${rightToLeftMark}${line}${rightToLeftMark}` : line)),
        '',
      ].join('\r\n'),
    );
  return `\uFEFF${blocks.join('\r\n')}`;
}

/** Nothing in the file says which way it is read: without marks the full stop would stand at the wrong end. */
const rightToLeftMark = '\u200f';

const momentOf = (seconds: number): string => stampOf(seconds).replace('.', ',');

/** The lines of a cue, of all its voices. An empty one would end it. */
const linesOf = (cue: Cue): string[] =>
  sayingsOf(cue)
    .map(({ text, goesOn }, index) => `${index === 0 ? '' : goesOn ? ' ' : '\n'}${text}`)
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '');
