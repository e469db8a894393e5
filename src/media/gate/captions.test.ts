import { describe, expect, it } from 'vitest';
import { inspectCaptions } from './captions.ts';

const captions = (...cues: [string, string, string][]) =>
  `WEBVTT\n\n${cues.map(([start, end, text]) => `${start} --> ${end}\n${text}`).join('\n\n')}\n`;

const problems = (vtt: string, duration: number) => inspectCaptions(vtt, duration).map(({ message }) => message);

describe('captions and their film', () => {
  it('fit, where the last sentence ends with the film or a breath later', () => {
    const vtt = captions(['00:01.000', '00:04.000', 'The sea.'], ['00:04.000', '00:10.400', 'The land.']);
    expect(problems(vtt, 10)).toEqual([]);
  });

  it('do not fit, where they are of a longer film: it is said of the first sentence, and how many there are', () => {
    const vtt = captions(
      ['00:01.000', '00:04.000', 'The sea.'],
      ['00:58.000', '01:01.000', 'A sentence so long that nobody wants to read all of it again.'],
      ['01:01.000', '01:04.000', 'The end.'],
    );
    const [refusal, ...others] = inspectCaptions(vtt, 10);
    expect(refusal?.message).toBe(
      '“A sentence so long that nobody wants to…” ends at 1:01, and the film at 0:10; so it is with 1 more.',
    );
    expect(refusal?.remedy).toMatch(/^Put its times within the film, or/);
    expect(others).toEqual([]);
  });

  it('are refused where they cannot be read, with the line', () => {
    expect(problems('The sea.', 10)[0]).toMatch(/^Line 1: /);
    expect(problems('WEBVTT\n\n1:99 --> 2\nThe sea.', 10)[0]).toMatch(/^Line 3: /);
  });

  it('are refused where a sentence ends before it begins', () => {
    expect(problems(captions(['00:04.000', '00:01.000', 'The sea.']), 10)).toEqual([
      '“The sea.” ends before it begins (0:04 to 0:01).',
    ]);
  });

  it('are refused where two sentences are said at once', () => {
    const vtt = captions(['00:01.000', '00:04.000', 'The sea.'], ['00:03.000', '00:05.000', 'The land.']);
    expect(problems(vtt, 10)).toEqual(['“The land.” begins at 0:03, before the one above it ends.']);
  });

  it('may be empty: another check asks for words', () => {
    expect(problems('WEBVTT\n', 10)).toEqual([]);
  });
});
