import { describe, expect, it } from 'vitest';
import { parseCaptions } from './parse-captions.ts';
import { lastWords } from './last-words.ts';

const film = (...texts: string[]) =>
  parseCaptions(
    `WEBVTT\n\n${texts.map((text, at) => `00:00:0${at}.000 --> 00:00:0${at}.900\n${text}`).join('\n\n')}\n`,
  );

describe('the last words of a film', () => {
  it('are its last sentence, in one line', () => {
    expect(lastWords(film('First.', 'At night the coast lights up;\nthe mountain stays black.'))).toBe(
      'At night the coast lights up; the mountain stays black.',
    );
  });

  it('are whole where the sentence runs over two captions', () => {
    expect(lastWords(film('First.', 'At night the coast', 'lights up.'))).toBe('At night the coast lights up.');
  });

  it('end as Chinese and Arabic sentences end', () => {
    expect(lastWords(film('它也用来灌溉。', '夜里看不见那条线，\n看得见灯。'))).toBe('夜里看不见那条线，看得见灯。');
    expect(lastWords(film('ماذا بقي؟', 'تُرى المصابيح.'))).toBe('تُرى المصابيح.');
  });

  it('are none where they would not land: too long, only read on the screen, a talk, or silence', () => {
    expect(lastWords(film('First.', `${'very '.repeat(25)}long.`))).toBeUndefined();
    expect(lastWords(film('First.', '<c.screen>THE END</c>'))).toBeUndefined();
    expect(lastWords(film('First.', '<v Anna>And then?</v>\n<v Boris>Nothing.</v>'))).toBeUndefined();
    expect(lastWords([])).toBeUndefined();
  });
});
