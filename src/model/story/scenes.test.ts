import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../testing/content/tree-of.ts';
import { galleryIn, photographsIn, readingMinutes, scenesIn } from './scenes.ts';

const scenesOf = (mdx: string) => scenesIn(treeOf(mdx));
const galleryOf = (mdx: string) => galleryIn(treeOf(mdx));

describe('the scenes of a text', () => {
  it('are found in order, with their place and their moment of the film', () => {
    const mdx = `<Film />\n\n<Scene title="La mer" at="algiers" film="0:41">\n\nTexte.\n\n</Scene>\n\n<Scene title="Le port">\n\n</Scene>`;
    expect(scenesOf(mdx)).toEqual([{ title: 'La mer', at: 'algiers', film: '0:41' }, { title: 'Le port' }]);
  });

  it('may be written over several lines, with either quotation mark, in any order', () => {
    expect(scenesOf(`<Scene\n  film="1:05"\n  title='Une "ville"'\n>\n\n</Scene>`)).toEqual([
      { title: 'Une "ville"', film: '1:05' },
    ]);
  });

  it('have the very words of their titles, by whatever name a sign was written', () => {
    expect(scenesOf(`<Scene title="Stone &amp; water" />`)).toEqual([{ title: 'Stone & water' }]);
    expect(scenesOf(`<Scene title="Alger > Oran" at="oran" />`)).toEqual([{ title: 'Alger > Oran', at: 'oran' }]);
    expect(scenesOf(`<Scene title="L’eau & l’or : 5 = 5" />`)).toEqual([{ title: 'L’eau & l’or : 5 = 5' }]);
  });

  it('are none in a text without them, nor where one is only spoken of', () => {
    expect(scenesOf('Du texte. <Scenery title="x" /> \\<Scene title="x"> `<Scene title="x">`')).toEqual([]);
  });
});

describe('the photographs of a text', () => {
  it('are those that stand in it, not those of its gallery alone', () => {
    const mdx =
      '<Photograph name="relief" width="wide" />\n\n<Gallery names="night" />\n\n<Photograph name=\'shore\' />';
    expect(photographsIn(treeOf(mdx))).toEqual(['relief', 'shore']);
  });
});

describe('the gallery of a text', () => {
  it('has its photographs in order', () => {
    expect(galleryOf('Texte.\n\n<Gallery names="relief night shore" />\n')).toEqual(['relief', 'night', 'shore']);
    expect(galleryOf(`<Gallery\n  names='relief'\n></Gallery>`)).toEqual(['relief']);
  });

  it('may be missing, or several', () => {
    expect(galleryOf('Texte.')).toEqual([]);
    expect(galleryOf('<Gallery names="a b" />\n\n<Gallery names="c" />')).toEqual(['a', 'b', 'c']);
  });
});

describe('the time a text asks of its reader', () => {
  const words = (count: number, word = 'mot') => Array(count).fill(word).join(' ');
  const minutesOf = (mdx: string, locale: 'fr' | 'ar' | 'zh') => readingMinutes(treeOf(mdx), locale);

  it('is counted in whole minutes, at least one', () => {
    expect(minutesOf('', 'fr')).toBe(1);
    expect(minutesOf(words(950), 'fr')).toBe(5);
    expect(minutesOf(words(950), 'ar')).toBe(7);
  });

  it('is counted by characters in Chinese', () => {
    expect(minutesOf('中'.repeat(1000), 'zh')).toBe(4);
    expect(minutesOf('中文。'.repeat(500), 'zh')).toBe(4);
  });

  it('counts a vocalised Arabic word once', () => {
    expect(minutesOf(words(520, 'مُنَقَّط'), 'ar')).toBe(4);
  });

  it('counts a word once of which a part is stressed, and two that stand in two paragraphs', () => {
    expect(minutesOf(Array(285).fill('*m*ot').join(' '), 'fr')).toBe(2);
    expect(minutesOf(Array(285).fill('mot').join('\n\n'), 'fr')).toBe(2);
  });

  it('leaves out components, addresses of links and the sources', () => {
    const link = '[mot](https://www.exemple.fr/une/longue/adresse-qui-ne-se-lit-pas)';
    const mdx = `<Scene title="${words(400)} > ${words(400)}">\n\n${words(380, link)}\n\n</Scene>\n\n<Sources>\n\n${words(800)}\n\n</Sources>`;
    expect(minutesOf(mdx, 'fr')).toBe(2);
  });
});
