import type { Cue } from '../../model/film/captions/captions.ts';
import { stampOf } from '../../model/film/moment.ts';
import type { Locale } from '../../schema/locale.ts';
import { plainText } from './table.ts';

/**
 * What is described when, for whoever will speak it: each with the moment it begins, and that by which it must be said.
 * @param title what stands above
 */
export const descriptionScript = (title: string, cues: readonly Cue[], locale: Locale): string =>
  plainText([title, ...cues.map(({ start, end, text }) => `${stampOf(start)} --> ${stampOf(end)}\n${text}`)], locale);
