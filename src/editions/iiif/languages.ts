import { factsOf } from '../../i18n/locales.ts';
import { translator } from '../../i18n/messages.ts';
import type { MessageKey } from '../../i18n/words.ts';
import type { InternationalString } from '@iiif/presentation-3';
import type { Locale, Words } from '../../schema/locale.ts';

/** A text in several languages, as the format has it: by the tag of each. */
export const inEach = (languages: readonly Locale[], text: (language: Locale) => string): InternationalString =>
  Object.fromEntries(languages.map((language) => [factsOf(language).tag, [text(language)]]));

/** Words of the documentary, in the languages they are written in. */
export const ofWords = (words: Words): InternationalString =>
  inEach(Object.keys(words), (language) => words[language] ?? '');

/** Words of the machine. */
export const saidIn = (languages: readonly Locale[], key: MessageKey) =>
  inEach(languages, (language) => translator(language)(key));
