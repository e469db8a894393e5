import { formats } from '../../../i18n/formats.ts';
import { translator, type Translate } from '../../../i18n/messages.ts';
import { typeset } from '../../../i18n/typography.ts';
import type { Locale } from '../../../schema/locale.ts';
import { clockOf } from '../moment.ts';
import { transcriptOf, type FilmTexts, type Sentence } from './transcript.ts';

/**
 * A transcript as a text to keep: the title, then chapter by chapter who says what, what is read on the screen and what
 * is seen; every paragraph begins with its moment. It begins with a byte-order mark: a host that names no encoding
 * would otherwise have it read in an old one.
 * @param title of the chapter of the documentary, in `locale`
 * @param locale the language of all the texts
 */
export function plainTranscript(title: string, texts: FilmTexts, locale: Locale): string {
  const t = translator(locale);
  // Piece by piece: a paragraph that begins with “?!” is not drawn to the one before.
  const set = (text: string) => typeset(text, locale);
  const chapters = transcriptOf(texts).map(({ title: heading, sentences }) =>
    [...(heading === undefined ? [] : [set(heading)]), ...paragraphs(sentences, locale, t)].join('\n\n'),
  );
  return `\uFEFF${[set(title), t('transcript.title'), ...chapters].join('\n\n')}\n`;
}

/** A new one where somebody else speaks, and after what is seen. */
function paragraphs(sentences: Sentence[], locale: Locale, t: Translate): string[] {
  const { gap } = formats(locale);
  const parts: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (last?.[0]?.kind === 'said' && sentence.kind === 'said' && !sentence.voice) last.push(sentence);
    else parts.push([sentence]);
  }
  return parts.map(
    // Whoever reads it as a list has the moments in a column of their own.
    (part) =>
      [clockOf(part[0]?.start ?? 0), part.map((sentence) => typeset(inWords(sentence, t), locale)).join(gap)].join(
        '  ',
      ),
  );
}

/** A sentence as it is read, with the name of who says it, or what it is. */
export const inWords = ({ kind, text, voice }: Sentence, t: Translate): string => {
  if (kind !== 'said') return t(kind === 'seen' ? 'transcript.seen' : 'transcript.described', { text });
  return voice ? `${t('transcript.voice', { name: voice })}${text}` : text;
};
