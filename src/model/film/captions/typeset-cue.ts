import { typeset } from '../../../i18n/typography.ts';
import type { Locale } from '../../../schema/locale.ts';
import type { Cue } from './captions.ts';

/** A cue with the spaces of its language, line by line: no line is joined to another, and no word is touched. */
export function typesetCue(cue: Cue, locale: Locale): Cue {
  const set = (text: string) => typeset(text, locale);
  const sayings = cue.sayings?.map((saying) => ({
    ...saying,
    text: saying.text.split('\n').map(set).join('\n'),
    ...(saying.voice && { voice: set(saying.voice) }),
  }));
  return { ...cue, text: set(cue.text), ...(cue.voice && { voice: set(cue.voice) }), ...(sayings && { sayings }) };
}
