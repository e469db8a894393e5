import { stampOf } from '../moment.ts';
import { sayingsOf, type Cue } from './captions.ts';
import type { Saying } from './cue-text.ts';

/**
 * Captions as they are published: WebVTT that every browser reads, with the voices, the texts of the screen and the
 * places on the picture, and without the notes, styles and names of programs that a master may hold.
 */
export const writtenCaptions = (cues: readonly Cue[]): string =>
  `WEBVTT\n\n${cues
    .filter(({ text }) => text !== '')
    .map(block)
    .join('\n')}`;

const block = (cue: Cue): string =>
  `${[stampOf(cue.start), '-->', stampOf(cue.end), ...(cue.settings ? [cue.settings] : [])].join(' ')}\n${wordsOf(cue)}\n`;

const wordsOf = (cue: Cue): string =>
  sayingsOf(cue)
    .map((saying, index) => `${index === 0 ? '' : saying.goesOn ? ' ' : '\n'}${marked(saying)}`)
    .join('');

const marked = ({ text, voice, isOnScreen }: Saying): string => {
  const words = isOnScreen ? `<c.screen>${escaped(text)}</c>` : escaped(text);
  return voice ? `<v ${escaped(voice)}>${words}</v>` : words;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
