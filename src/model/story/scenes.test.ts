import { describe, expect, it } from 'vitest';
import { galleryIn, photographsIn, readingMinutes, scenesIn } from './scenes.ts';

describe('the scenes of a text', () => {
  it('are found in order, with their place and their moment of the film', () => {
    const mdx = `<Film />\n<Scene title="La mer" at="algiers" film="0:41">\nTexte.\n</Scene>\n\n<Scene title="Le port">\n</Scene>`;
    expect(scenesIn(mdx)).toEqual([{ title: 'La mer', at: 'algiers', film: '0:41' }, { title: 'Le port' }]);
  });

  it('may be written over several lines, with either quotation mark, in any order', () => {
    expect(scenesIn(`<Scene\n  film="1:05"\n  title='Une "ville"'\n>`)).toEqual([
      { title: 'Une "ville"', film: '1:05' },
    ]);
  });

  it('may have signs in their titles', () => {
    expect(scenesIn(`<Scene title="Alger > Oran" at="oran">`)).toEqual([{ title: 'Alger > Oran', at: 'oran' }]);
    expect(scenesIn(`<Scene title="L’eau & l’or : 5 = 5">`)).toEqual([{ title: 'L’eau & l’or : 5 = 5' }]);
  });

  it('are none in a text without them', () => {
    expect(scenesIn('Du texte. <Scenery title="x" />')).toEqual([]);
  });
});

describe('the photographs of a text', () => {
  it('are those that stand in it, not those of its gallery alone', () => {
    expect(
      photographsIn(
        '<Photograph name="relief" width="wide" />\n\n<Gallery names="night" />\n<Photograph name=\'shore\' />',
      ),
    ).toEqual(['relief', 'shore']);
  });
});

describe('the gallery of a text', () => {
  it('has its photographs in order', () => {
    expect(galleryIn('Texte.\n\n<Gallery names="relief night shore" />\n')).toEqual(['relief', 'night', 'shore']);
    expect(galleryIn(`<Gallery\n  names='relief'\n></Gallery>`)).toEqual(['relief']);
  });

  it('may be missing, or several', () => {
    expect(galleryIn('Texte.')).toEqual([]);
    expect(galleryIn('<Gallery names="a b" />\n<Gallery names="c" />')).toEqual(['a', 'b', 'c']);
  });
});

describe('the time a text asks of its reader', () => {
  const words = (count: number, word = 'mot') => Array(count).fill(word).join(' ');

  it('is counted in whole minutes, at least one', () => {
    expect(readingMinutes('', 'fr')).toBe(1);
    expect(readingMinutes(words(950), 'fr')).toBe(5);
    expect(readingMinutes(words(950), 'ar')).toBe(7);
  });

  it('is counted by characters in Chinese', () => {
    expect(readingMinutes('中'.repeat(1000), 'zh')).toBe(4);
    expect(readingMinutes('中文。'.repeat(500), 'zh')).toBe(4);
  });

  it('counts a vocalised Arabic word once', () => {
    expect(readingMinutes(words(520, 'مُنَقَّط'), 'ar')).toBe(4);
  });

  it('leaves out components, addresses of links and the sources', () => {
    const link = '[mot](https://www.exemple.fr/une/longue/adresse-qui-ne-se-lit-pas)';
    const mdx = `<Scene title="${words(400)} > ${words(400)}">\n${words(380, link)}\n</Scene>\n<Sources>\n${words(800)}\n</Sources>`;
    expect(readingMinutes(mdx, 'fr')).toBe(2);
  });
});
