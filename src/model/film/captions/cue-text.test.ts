import { describe, expect, it } from 'vitest';
import { sayingsOf } from './captions.ts';
import { parseCaptions } from './parse-captions.ts';

const cueOf = (...lines: string[]) => {
  const [cue] = parseCaptions(['WEBVTT', '', '00:01.000 --> 00:02.000', ...lines].join('\n'));
  if (!cue) throw new Error('There is no cue.');
  return cue;
};
const textOf = (...lines: string[]) => cueOf(...lines).text;
const sayingsIn = (...lines: string[]) => sayingsOf(cueOf(...lines));

describe('a sentence', () => {
  it('of several lines is one, even if one of them holds only a space', () => {
    expect(textOf('De Marseille', ' ', 'à Alger.')).toBe('De Marseille à Alger.');
  });

  it('keeps its lines beside', () => {
    expect(sayingsIn('De Marseille', '', 'à Alger.')).toEqual([{ text: 'De Marseille' }]);
    expect(sayingsIn('De  Marseille ', 'à Alger.')).toEqual([{ text: 'De Marseille\nà Alger.' }]);
  });

  it('has no space in Chinese where a line ended', () => {
    expect(textOf('流向太平洋的河短，', '流向亚马孙的河长。')).toBe('流向太平洋的河短，流向亚马孙的河长。');
    expect(textOf('诞生于', '1948年。')).toBe('诞生于1948年。');
  });

  it.each([
    [
      'classes, styles and the moments of karaoke',
      '<c.yellow>Une</c> <i>ville</i> <00:01.500><b>claire</b>',
      'Une ville claire',
    ],
    ['another language', 'Il dit <lang en-GB>good morning</lang>.', 'Il dit good morning.'],
    ['the marks of other programs', '{\\an8}<font color="#fff">Une ville</font>', 'Une ville'],
    ['a tag over two lines', '<c.a\n.b>Une</c> ville', 'Une ville'],
  ])('loses its markup: %s', (_, written, read) => {
    expect(textOf(written)).toBe(read);
  });

  it('says after a Chinese sign how it is said', () => {
    expect(textOf('<ruby>利马<rt>lìmǎ</rt></ruby>的冬天')).toBe('利马（lìmǎ）的冬天');
  });

  it('may hold a sign that is no markup', () => {
    expect(textOf('5 < 6, et 7 > 6')).toBe('5 < 6, et 7 > 6');
  });

  it('says the signs of WebVTT, each once', () => {
    expect(textOf('Tom &amp; Zoé &lt;3&gt;')).toBe('Tom & Zoé <3>');
    expect(textOf('5&nbsp;% a&lrm;&rlm;')).toBe('5\u00a0% a\u200e\u200f');
    expect(textOf('&amp;lt;')).toBe('&lt;');
    expect(textOf('Q&A &inconnu;')).toBe('Q&A &inconnu;');
  });
});

describe('a voice', () => {
  it('is that of its sentence, whether its tag is closed or not', () => {
    expect(cueOf('<v Amina Cherif>Bonjour.</v>')).toMatchObject({ text: 'Bonjour.', voice: 'Amina Cherif' });
    expect(cueOf('<v Amina>Bonjour.')).toMatchObject({ text: 'Bonjour.', voice: 'Amina' });
    expect(cueOf('<v.loud.first Tom &amp; Zoé>Bonjour.')).toMatchObject({ voice: 'Tom & Zoé' });
  });

  it('is nobody’s where two people speak, and each keeps their own', () => {
    const cue = cueOf('<v Amina>Oui.</v>', '<v Zoé>Non.');
    expect(cue.voice).toBeUndefined();
    expect(cue.text).toBe('Oui. Non.');
    expect(sayingsOf(cue)).toEqual([
      { text: 'Oui.', voice: 'Amina' },
      { text: 'Non.', voice: 'Zoé' },
    ]);
  });

  it('may answer on the same line', () => {
    expect(sayingsIn('<v Amina>Oui. <v Zoé>Non.')).toEqual([
      { text: 'Oui.', voice: 'Amina' },
      { text: 'Non.', voice: 'Zoé', goesOn: true },
    ]);
  });
});

describe('a text on the screen', () => {
  it('is told from what is said', () => {
    expect(cueOf('<c.screen>Oran, 1995</c>')).toMatchObject({ text: 'Oran, 1995', isOnScreen: true });
    expect(cueOf('<v Amina>Il rouvre.</v>', '<c.yellow.screen>Oran, <i>2007</i></c>')).toMatchObject({
      voice: 'Amina',
      sayings: [
        { text: 'Il rouvre.', voice: 'Amina' },
        { text: 'Oran, 2007', isOnScreen: true },
      ],
    });
  });

  it('is not every text with a class', () => {
    expect(cueOf('<c.screenplay>Oran</c>').isOnScreen).toBeUndefined();
  });
});
