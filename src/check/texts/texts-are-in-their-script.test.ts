import { expect, test } from 'vitest';
import { chapterText } from '../../../testing/content/healthy-content.ts';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('a French text in the Arabic file is told', () => {
  expect(toldAbout({ 'postings/peru/andes/ar.mdx': chapterText('fr').replace('andes-fr', 'andes-ar') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/ar.mdx  This text is hardly written in Arabic letters.
        Look whether another language was pasted into ar.mdx."
  `);
});

test('a Russian text in the German file is told', () => {
  expect(toldAbout({ 'postings/peru/andes/de.mdx': chapterText('ru') })).toMatchInlineSnapshot(`
    "postings/peru/andes/de.mdx  This text is hardly written in Latin letters.
        Look whether another language was pasted into de.mdx."
  `);
});

test('an English text in the German file is told', () => {
  expect(toldAbout({ 'postings/peru/andes/de.mdx': chapterText('en') })).toMatchInlineSnapshot(`
    "postings/peru/andes/en.mdx  This text is word for word that of de.mdx.
        One of the two is in the wrong language: write it anew, or remove its file."
  `);
});

test('a caption in the wrong language is told', () => {
  expect(
    toldAbout(
      changed(
        'postings/peru/andes/media/photographs.yaml',
        '    zh: 一段用于测试的中文文字',
        '    zh: A text for those who cannot read it',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/photographs.yaml:12  The text for “zh” has no Chinese letter: “A text for those who cannot read it…”.
        Look whether another language was pasted there."
  `);
});

test('sources may be in any language', () => {
  expect(
    toldAbout({
      'postings/peru/andes/ar.mdx': chapterText('ar').replace(
        '</Sources>',
        '- <Foreign language="fr">[Une très longue page en français sur la route des Andes, ses cols et ses villages](https://example.org)</Foreign>\n\n</Sources>',
      ),
    }),
  ).toMatchInlineSnapshot(`""`);
});

test('a documentary may have one name in every language', () => {
  expect(toldAbout(changed('site.yaml', 'zh: 测试', 'zh: Chroniques d’une diplomatie'))).toBe('');
});
