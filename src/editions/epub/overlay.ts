import type { Sentence, TranscriptChapter } from '../../model/film/captions/transcript.ts';

/** A sentence that is heard, by the id it has on the page of the transcript. */
export interface Heard {
  id: string;
  sentence: Sentence;
}

/** The sentences of a transcript that are heard: what is only read on the screen, or seen, has no voice. */
export const heardIn = (chapters: readonly TranscriptChapter[]): Heard[] =>
  chapters
    .flatMap(({ sentences }) => sentences)
    .filter(({ kind, start, end }) => kind === 'said' && end > start)
    .map((sentence, index) => ({ id: `s${index + 1}`, sentence }));

/** A moment as the format has it: `0:01:02.500`. @param seconds from the beginning of the film */
export function clock(seconds: number): string {
  const whole = Math.round(seconds * 1000);
  const [hours, minutes, rest] = [Math.floor(whole / 3_600_000), Math.floor(whole / 60_000) % 60, whole % 60_000];
  return `${hours}:${String(minutes).padStart(2, '0')}:${(rest / 1000).toFixed(3).padStart(6, '0')}`;
}

/** Which sentence is marked while which part of the film’s sound is heard (Media Overlays, EPUB 3.3). */
export const overlayOf = (heard: readonly Heard[], page: string, sound: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<smil xmlns="http://www.w3.org/ns/SMIL" version="3.0">
<body>
${heard
  .map(
    ({ id, sentence: { start, end } }) =>
      `<par id="p-${id}"><text src="${page}#${id}"/><audio src="${sound}" clipBegin="${clock(start)}" clipEnd="${clock(end)}"/></par>`,
  )
  .join('\n')}
</body>
</smil>
`;

/** How long it is heard, in seconds. */
export const lengthOf = (heard: readonly Heard[]): number =>
  heard.reduce((sum, { sentence: { start, end } }) => sum + (end - start), 0);
