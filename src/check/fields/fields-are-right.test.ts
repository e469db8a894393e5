import { expect, test } from 'vitest';
import { healthyContent } from '../../../testing/content/healthy-content.ts';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('a field I misspelt is told with the one I meant', () => {
  expect(toldAbout(changed('postings/peru/andes/chapter.yaml', 'cover:', 'covr:'))).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:5  “covr” is not a field here.
        Did you mean “cover”?"
  `);
});

test('a field nobody knows is told with those there are', () => {
  expect(toldAbout(changed('postings/peru/posting.yaml', 'country:', 'ambassador: X\ncountry:'))).toMatchInlineSnapshot(
    `""`,
  );
});

test('a line I forgot is asked for', () => {
  expect(toldAbout(changed('postings/peru/andes/chapter.yaml', 'published: 2026-11-22\n', ''))).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:1  “published” is missing.
        Write the day as year-month-day: “2026-11-22”."
  `);
});

test('a state that does not exist is refused', () => {
  expect(toldAbout(changed('postings/peru/andes/chapter.yaml', 'state: published', 'state: online')))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:1  “state” cannot be “online”.
        A chapter’s state is “draft”, “published” or “withdrawn”."
  `);
});

test('a date is written year first', () => {
  expect(toldAbout(changed('postings/peru/andes/chapter.yaml', 'published: 2026-11-22', 'published: 22/11/2026')))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:2  “published” cannot be “22/11/2026”.
        Write the day as year-month-day: “2026-11-22”."
  `);
});

test('a text forgotten in two languages is one problem', () => {
  expect(
    toldAbout(
      changed(
        'postings/peru/andes/media/photographs.yaml',
        /    de: .*\n    es: .*\n/.exec(String(healthyContent['postings/peru/andes/media/photographs.yaml']))?.[0] ??
          '',
        '    de: ""\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/photographs.yaml:6  “relief.place” is not written in de, es.
        Write it after “de:”, “es:”, below “place:”."
  `);
});

test('a whole text forgotten is asked for in every language', () => {
  expect(toldAbout(changed('postings/peru/posting.yaml', 'summary:', 'summry:'))).toMatchInlineSnapshot(`
    "postings/peru/posting.yaml:17  “summry” is not a field here.
        Did you mean “summary”?"
  `);
});

test('a latitude beyond the pole is refused', () => {
  expect(toldAbout(changed('postings/peru/posting.yaml', '[-12.05, -77.04]', '[-120.5, -77.04]')))
    .toMatchInlineSnapshot(`
    "postings/peru/posting.yaml:43  “post.coordinates.1” cannot be “-120.5”.
        A latitude is at least −90."
  `);
});

test('coordinates between quotes are refused', () => {
  expect(toldAbout(changed('postings/peru/posting.yaml', '[-12.05, -77.04]', '"-12.05, -77.04"')))
    .toMatchInlineSnapshot(`
    "postings/peru/posting.yaml:43  “post.coordinates” cannot be “-12.05, -77.04”.
        Write the latitude, then the longitude: “[36.7538, 3.0588]”."
  `);
});

test('a mission named twice is refused', () => {
  expect(toldAbout(changed('postings/peru/andes/chapter.yaml', '[culture]', '[culture, culture]')))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:4  “missions”: A mission is named twice.
        Keep one of them."
  `);
});

test('a year without quotes is asked for as text', () => {
  expect(toldAbout(changed('site.yaml', 'contact: https://example.org/contact', 'contact: 2024')))
    .toMatchInlineSnapshot(`
      "site.yaml:34  “contact” cannot be “2024”.
          Write an e-mail address or an https link."
    `);
});

test('a link over an open line is refused', () => {
  expect(
    toldAbout(
      changed('postings/peru/posting.yaml', 'accounts: []', 'accounts: [{ name: Post, url: "http://example.org" }]'),
    ),
  ).toMatchInlineSnapshot(`
    "postings/peru/posting.yaml:47  “accounts.1.url” cannot be “http://example.org”.
        Links must begin with “https://”."
  `);
});

test('an account named in one language only lacks the others', () => {
  expect(
    toldAbout(
      changed(
        'postings/peru/posting.yaml',
        'accounts: []',
        'accounts: [{ name: { fr: Ambassade }, url: "https://example.org" }]',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "postings/peru/posting.yaml:47  “accounts.1.name” is not written in en, de, es, ar, zh, ru.
        Write it after “en:”, “de:”, “es:”, “ar:”, “zh:”, “ru:”, below “name:”."
  `);
});

test('a summary that is too long says how long it is', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', 'summary: La route', 'summary: ' + 'La route '.repeat(30))))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:4  “summary” has 289 characters.
        The summary is one sentence of at most 160 characters."
  `);
});

test('a reminder to write is no text', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', 'title: La route', 'title: TODO La route')))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:2  “title” cannot be “TODO La route monte vers le col.”.
        This is a placeholder. Write the real text."
  `);
});

test('a slug with accents is refused', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', 'slug: andes-fr', 'slug: Les Andes é')))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:3  “slug” cannot be “Les Andes é”.
        An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”."
  `);
});

test('a photograph named in capitals is refused', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/photographs.yaml': `${String(healthyContent['postings/peru/andes/media/photographs.yaml'])}Relief du Pérou: 1`,
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/photographs.yaml:38  “Relief du Pérou” cannot be a name.
        A photograph is named in lower-case letters and hyphens."
  `);
});

test('a licence nobody knows is refused', () => {
  expect(toldAbout(changed('postings/peru/andes/media/photographs.yaml', 'CC-BY-4.0', 'CC-BY'))).toMatchInlineSnapshot(`
    "postings/peru/andes/media/photographs.yaml:5  “relief.licence” cannot be “CC-BY”.
        The licence is one of CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0, Etalab-2.0, reserved."
  `);
});

test('an empty file lacks its fields', () => {
  expect(toldAbout({ 'postings/peru/andes/chapter.yaml': '' })).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml  There is nothing here.
        Write “name: value”, one on each line; another file of the same name shows which."
  `);
});

test('a file with prose instead of fields is told so', () => {
  expect(toldAbout({ 'postings/peru/andes/chapter.yaml': 'Un joli chapitre.' })).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:1  Here should stand fields, and there are none.
        Write “name: value”, one on each line; another file of the same name shows which."
  `);
});

test('a list instead of fields is told so', () => {
  expect(toldAbout({ 'postings/peru/andes/media/photographs.yaml': '- relief' })).toMatchInlineSnapshot(`
    "postings/peru/andes/media/photographs.yaml:1  Here should stand fields, and there are none.
        Write “name: value”, one on each line; another file of the same name shows which."
  `);
});
