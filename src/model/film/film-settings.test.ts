import { describe, expect, it } from 'vitest';
import { isInMidst } from './film-midst.ts';
import { positionsFrom, settingsFrom } from './film-settings.ts';

describe('the settings of films', () => {
  it('come back as they were kept', () => {
    const settings = { sobriety: true, described: true, captions: 'zh-Hans', speed: 1.5, quality: 720, volume: 0.4 };
    expect(settingsFrom(JSON.stringify(settings))).toEqual(settings);
  });

  it.each([null, undefined, '', 'null', '[]', '7', '{', '"fr"'])('are none where %s was kept', (kept) => {
    expect(settingsFrom(kept)).toEqual({});
    expect(positionsFrom(kept)).toEqual({});
  });

  it('are left out where they are none of this site', () => {
    const strange = { speed: 100, volume: '1', quality: -1, captions: 5, sobriety: 'yes', muted: 1, other: true };
    expect(settingsFrom(JSON.stringify(strange))).toEqual({});
    expect(settingsFrom(JSON.stringify({ speed: null, volume: 1 }))).toEqual({ volume: 1 });
  });
});

describe('where films were left', () => {
  it('is kept by chapter, in seconds', () => {
    expect(positionsFrom('{"peru/andes":23,"a/b":"x","c/d":-1}')).toEqual({ 'peru/andes': 23 });
  });

  it.each([
    [3, false],
    [5.1, true],
    [48, true],
    [50, false],
  ])('at second %d of 54 is worth keeping: %s', (moment, isWorth) => expect(isInMidst(moment, 54)).toBe(isWorth));
});
