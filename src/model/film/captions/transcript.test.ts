import { describe, expect, it } from 'vitest';
import { parseCaptions } from './parse-captions.ts';
import { transcriptOf } from './transcript.ts';

const vtt = (...blocks: [start: number, end: number, text: string][]) =>
  parseCaptions(
    `WEBVTT\n\n${blocks.map(([start, end, text]) => `00:0${start}.000 --> 00:0${end}.000\n${text}\n`).join('\n')}`,
  );

const chapters = vtt([0, 4, 'La côte'], [4, 9, 'La ville']);
const captions = vtt(
  [2, 4, '<v Amina>La mer.\nLa ligne.</v>'],
  [4, 6, '<v Amina>Oran.</v>\n<c.screen>Oran, 1995</c>'],
  [6, 8, '<v Zoé>Il rouvre.</v>'],
);
const descriptions = vtt([0, 2, 'Le globe.'], [4, 6, 'Un point.']);

describe('a transcript', () => {
  const [coast, city] = transcriptOf({ captions, chapters, descriptions });

  it('is divided as the film is', () => {
    expect([coast?.title, city?.title]).toEqual(['La côte', 'La ville']);
    expect(coast?.sentences.map(({ text }) => text)).toEqual(['Le globe.', 'La mer. La ligne.']);
  });

  it('tells what is seen before what is said of it, and what is read on the screen', () => {
    expect(city?.sentences.map(({ kind, text }) => [kind, text])).toEqual([
      ['described', 'Un point.'],
      ['said', 'Oran.'],
      ['seen', 'Oran, 1995'],
      ['said', 'Il rouvre.'],
    ]);
  });

  it('names a voice where it changes, over the borders of chapters', () => {
    const all = [coast, city].flatMap((chapter) => chapter?.sentences ?? []);
    expect(all.map(({ voice }) => voice)).toEqual([undefined, 'Amina', undefined, undefined, undefined, 'Zoé']);
  });

  it('gives every second one address', () => {
    expect(city?.sentences.map(({ second }) => second)).toEqual([undefined, 4, undefined, 6]);
  });

  it('leaves nothing out that begins before the first chapter', () => {
    const late = transcriptOf({ captions, chapters: vtt([4, 9, 'La ville']), descriptions });
    expect(late[0]?.sentences).toHaveLength(6);
  });

  it('is one part without a title where nobody divided the film', () => {
    const whole = transcriptOf({ captions, chapters: [], descriptions: [] });
    expect(whole).toHaveLength(1);
    expect(whole[0]?.title).toBeUndefined();
    expect(whole[0]?.sentences).toHaveLength(4);
  });
});
