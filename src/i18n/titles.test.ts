import { describe, expect, it } from 'vitest';
import { longestWord, sizeTitles } from './titles.ts';

describe('the longest word of a title', () => {
  it.each([
    ['Направления', 13],
    ['Сектор тринадцать', undefined],
    ['Barrierefreiheitserklärung', 22],
    ['Donaudampfschifffahrtsgesellschaftskapitän', 39],
    ['Alger–Constantinople', 14],
    ['Destinations', undefined],
    ['L’eau de l’autre versant', undefined],
    ['印着特尔纳瓦的钞票，望着那条线的人', undefined],
    ['', undefined],
  ])('of “%s” takes %s halves of its size', (title, halves) => {
    expect(longestWord(title)).toBe(halves);
  });
});

describe('a page', () => {
  it('tells it of its titles, and of nothing else', () => {
    expect(sizeTitles('<h1 class="a">Направления</h1><p>Направления</p><h2>Deux</h2>')).toBe(
      '<h1 class="a" data-longest="13">Направления</h1><p>Направления</p><h2>Deux</h2>',
    );
  });

  it('reads a title that is a link', () => {
    expect(sizeTitles('<h2><a href="/de/barrierefreiheit/">Barrierefreiheit</a></h2>')).toContain(
      '<h2 data-longest="13"><a',
    );
  });
});
