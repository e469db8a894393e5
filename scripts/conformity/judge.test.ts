import { expect, test } from 'vitest';
import { criterionTitles } from '../../src/i18n/criteria.ts';
import { judge } from './judge.ts';
import { readPage } from './read-page.ts';
import { withJudgements } from './write.ts';

/** A page of the house, as small as a page can be. @param main what it shows @param more said of the root */
const page = (main: string, root = 'lang="fr" dir="ltr"') =>
  readPage(
    '/fr/lima/',
    `<!DOCTYPE html><html ${root}><head><title>Lima</title></head><body><a href="#pageContent">Aller</a><header></header>
    <main id="pageContent"><h1>Lima</h1>${main}</main><footer><a href="/fr/plan-du-site/">Plan</a></footer></body></html>`,
  );

const refuted = (main: string, root?: string) =>
  Object.entries(judge([page(main, root)]))
    .filter(([, { refutedOn }]) => refutedOn.length > 0)
    .map(([criterion]) => criterion);

test('a plain page holds what it can be asked; what it has nothing of is not asked', () => {
  expect(refuted('<p>Un mot.</p>')).toEqual([]);
  const { '2.1': frames, '1.1': pictures, '8.3': language } = judge([page('')]);
  expect([frames.pages, pictures.pages, language.pages]).toEqual([0, 0, 1]);
});

test.each([
  ['a picture without an alternative', '<img src="a.webp">', ['1.1']],
  [
    'a caption that is not its picture’s',
    '<figure role="figure" aria-label="A"><figcaption>B</figcaption></figure>',
    ['1.9'],
  ],
  ['a frame without a title', '<iframe src="x"></iframe>', ['2.1', '2.2']],
  ['a film without transcript and captions', '<film-player><video></video></film-player>', ['4.1', '4.3']],
  [
    'a film that starts by itself',
    '<div class="transcript"></div><film-player><video autoplay><track kind="captions"></video></film-player>',
    ['4.10'],
  ],
  ['a table', '<table></table>', ['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8']],
  ['a link without a name', '<a href="https://a.fr/"><img src="a" alt=""></a>', ['6.2']],
  ['a language that is none', '<i lang="f r">mot</i>', ['8.8']],
  ['Arabic that runs the wrong way', '<p lang="ar">كلمة</p>', ['8.10']],
  ['a level that is skipped', '<h3>Titre</h3>', ['9.1']],
  ['a second first heading', '<h1>Titre</h1>', ['9.1']],
  ['an item of no list', '<li>Un</li>', ['9.3']],
  ['a style within the page', '<p style="color:red">Un</p>', ['10.1']],
  ['a field without a label', '<input name="a">', ['11.1']],
  ['a button without a name', '<button></button>', ['11.9']],
  ['a form', '<form></form>', ['11.10', '11.11', '11.12', '11.13']],
  ['a link that opens a window', '<a href="/a/" target="_blank">A</a>', ['13.2']],
])('%s is seen', (_, main, criteria) => expect(refuted(main)).toEqual(criteria));

test('a page without its language, or with another, is seen', () => {
  expect(refuted('', '')).toEqual(['8.3', '8.4']);
  expect(refuted('', 'lang="ar" dir="rtl"')).toEqual(['8.4', '12.4']);
});

test('the accessibility page says what was seen, and nothing else of it is touched', () => {
  const html = '<main><p>A &amp; B</p><ul><li data-criterion="8.3">x</li><li data-criterion="2.1">y</li></ul></main>';
  const judgements = judge([page('<iframe title="Carte" src="x"></iframe>'), page('<iframe src="x"></iframe>', '')]);
  const written = withJudgements(html, 'en', judgements);
  expect(written).toBe(
    `<main><p>A &amp; B</p><ul><li data-criterion="8.3">8.3 ${criterionTitles['en']?.['8.3']}: does not hold on 1 page</li>` +
      `<li data-criterion="2.1">2.1 ${criterionTitles['en']?.['2.1']}: does not hold on 1 page</li></ul></main>`,
  );
});
