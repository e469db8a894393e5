import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/reading/read-content.ts';
import { askedFor, requestOf } from './request.ts';

const content = readContent('fixtures/small/content');
const requested = (...words: string[]) => {
  const asked = askedFor(words);
  return 'refusal' in asked ? asked : requestOf(asked, content);
};

describe('what cannot be handed out is told in a sentence, with its cure:', () => {
  it.each([
    [['lima/watr'], 'There is no chapter “lima/watr”.\n    Did you mean “lima/water”?'],
    [['delhi/sector'], 'delhi/sector has no film, and this is what is made of films.'],
    [['lima/tunnel'], 'lima/tunnel is a draft: nothing of it is handed out yet.'],
    [['delhi/signature'], 'delhi/signature is withdrawn: nothing of it is handed out.'],
    [['delhi/leaves', '--languages', 'fr,pt'], 'has no captions in “pt”.\n    It has them in fr, en, de, ar, zh, ru.'],
    [['delhi/leaves', '--langues', 'fr'], 'Write: npm run press -- <posting>/<chapter>'],
    [['delhi/leaves', '--into'], 'Write: npm run press -- <posting>/<chapter>'],
    [['--into', 'press'], 'Write: npm run press -- <posting>/<chapter>'],
    [[], 'Write: npm run press -- <posting>/<chapter>'],
  ])('%j', (words, told) => {
    expect(requested(...words)).toEqual({ refusal: expect.stringContaining(told) as string });
  });
});

describe('what is asked for', () => {
  it.each([
    [['delhi/leaves'], ['fr', 'en', 'de', 'ar', 'zh', 'ru']],
    [
      ['delhi/leaves/', '--languages', 'ar,fr'],
      ['fr', 'ar'],
    ],
    [['delhi/leaves', '--languages=zh', '--into=out'], ['zh']],
  ])('by %j is in %j', (words, languages) => {
    expect(requested(...words)).toMatchObject({ languages, chapter: { id: 'delhi/leaves' } });
  });
});
