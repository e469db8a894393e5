import { describe, expect, it } from 'vitest';
import { keyFrameEvery, publishedRate, sizesOf } from './measures.ts';

const sizes = (width: number, height: number) =>
  sizesOf({ width, height }).map((size) => `${size.width}x${size.height}`);

describe('the sizes of a film', () => {
  it.each([
    ['a common camera', 1920, 1080, ['640x360', '1280x720', '1920x1080']],
    ['a large one, which is never needed whole', 3840, 2160, ['640x360', '1280x720', '1920x1080']],
    ['high definition, the smaller', 1280, 720, ['640x360', '1280x720']],
    ['a portrait, by its shorter side', 1080, 1920, ['360x640', '720x1280', '1080x1920']],
    ['old television: its own size too', 640, 480, ['480x360', '640x480']],
    ['less than the least: its own size', 400, 300, ['400x300']],
    ['little more than a usual size: that', 720, 400, ['648x360']],
    ['between the usual sizes: its own too', 1600, 900, ['640x360', '1280x720', '1600x900']],
    ['cinema', 1920, 804, ['858x360', '1718x720']],
    ['odd measures, made even', 321, 181, ['318x180']],
  ])('%s', (_, width, height, expected) => {
    expect(sizes(width, height)).toEqual(expected);
  });
});

describe('the frames a second of a film', () => {
  const rate = (mean: number, num: number, den = 1) => {
    const published = publishedRate(mean, { num, den });
    return published.num / published.den;
  };

  it.each([
    ['stay as they are where they are constant', 25, 25, 1, 25],
    ['stay as they are even where nobody else has so many', 29, 29, 1, 29],
    ['of American television stay exact', 29.97, 30000, 1001, 30000 / 1001],
    ['of a few pictures a second stay few', 12.5, 25, 2, 12.5],
    ['of pictures that stand for seconds are ten, each shown many times', 0.2, 1, 5, 10],
    ['of pictures that stand for four seconds are ten', 0.25, 1, 4, 10],
    ['of one picture a second are ten', 1, 1, 1, 10],
    ['of seven in two seconds stay exact when each is shown thrice', 3.5, 7, 2, 10.5],
    ['of a single picture under a sound are as for those that vary', 0.05, 1, 1, 24],
    ['of the fastest camera are a part of them', 1000, 1000, 1, 1000 / 17],
    ['of slow motion are halved', 120, 120, 1, 60],
    ['of American slow motion are halved exactly', 119.88, 120000, 1001, 60000 / 1001],
    ['of a very fast camera are a quarter', 240, 240, 1, 60],
    ['of a telephone in the dark become the next usual number', 27.3, 90000, 1, 30],
    ['of a film that promises nothing become the next usual number', 24.9, 0, 0, 25],
  ])('%s', (_, mean, num, den, expected) => {
    expect(rate(mean, num, den)).toBeCloseTo(expected, 6);
  });

  it('are told in small numbers, though the film tells them in large ones', () => {
    expect(publishedRate(0.2, { num: 18_000, den: 90_000 })).toEqual({ num: 10, den: 1 });
  });

  it('put a key frame every two seconds, to the frame', () => {
    expect(keyFrameEvery({ num: 25, den: 1 })).toBe(50);
    expect(keyFrameEvery({ num: 30000, den: 1001 })).toBe(60);
    expect(keyFrameEvery({ num: 60, den: 1 })).toBe(120);
  });
});
