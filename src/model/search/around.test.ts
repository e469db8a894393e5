import { describe, expect, it } from 'vitest';
import { around } from './around.ts';

const shown = (text: string, terms: string[], language: string) => {
  const { isCut, parts } = around(text, new Set(terms), language);
  return [isCut[0] ? '<' : '', ...parts.map((part) => (part.isHit ? `[${part.text}]` : part.text)), isCut[1] ? '>' : '']
    .join('')
    .trim();
};
const long = `${'Rien ne se dit ici de ce que l’on cherche. '.repeat(8)}Ici coule l’eau des glaciers. ${'Et rien après. '.repeat(20)}`;

describe('the words around what was found', () => {
  it('are all of a short text, with what was found marked as it is written', () => {
    expect(shown('L’eau des Glaciers.', ['eau', 'glacier'], 'fr')).toBe('L’[eau] des [Glaciers].');
  });

  it('are those around the first place where most of it stands', () => {
    const words = shown(long, ['eau', 'glacier'], 'fr');
    expect(words).toContain('coule l’[eau] des [glaciers]');
    expect(words).toMatch(/^<.*>$/);
    expect(words.length).toBeLessThan(230);
  });

  it('begin and end with whole words', () => {
    const [first, last] = [shown(long, ['eau'], 'fr').slice(1), shown(long, ['eau'], 'fr').slice(0, -1)];
    expect(long).toContain(` ${first.split(' ')[0] ?? ''} `);
    expect(long).toContain(last.trim().split(' ').at(-1) ?? '');
  });

  it('are the beginning of a text that has none of it: what was found in another language', () => {
    expect(shown(long, [], 'fr')).toMatch(/^Rien ne se dit/);
  });

  it('mark signs that follow each other in one, and one sign alone', () => {
    expect(shown('什特凡尼克生于1880年', ['什特', '凡尼', '尼克', '特凡'], 'zh')).toBe('[什特凡尼克]生于1880年');
    expect(shown('城里的水来自群山', ['水'], 'zh')).toBe('城里的[水]来自群山');
  });
});
