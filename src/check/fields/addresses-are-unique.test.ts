import { expect, test } from 'vitest';
import { chapterText, healthyContent } from '../../../testing/content/healthy-content.ts';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('a posting with the address of a page is told', () => {
  expect(toldAbout(changed('postings/peru/posting.yaml', 'slug:\n  fr: peru', 'slug:\n  fr: a-propos')))
    .toMatchInlineSnapshot(`
    "postings/peru/posting.yaml:10  The address “a-propos” (fr) is already that of the page “about”.
        Choose another one; two pages cannot share an address."
  `);
});

test('two missions with one address are told', () => {
  expect(toldAbout(changed('missions.yaml', '    fr: culture', '    fr: trade'))).toMatchInlineSnapshot(`
    "missions.yaml:37  The address “trade” (fr) is already that of the mission “trade”.
        Choose another one; two pages cannot share an address."
  `);
});

test('two chapters of a posting with one address are told', () => {
  expect(
    toldAbout({
      'postings/peru/coast/chapter.yaml': String(healthyContent['postings/peru/andes/chapter.yaml'])
        .replace('state: published', 'state: draft')
        .replace('fr', 'fr'),
      'postings/peru/coast/fr.mdx': chapterText('fr'),
      'postings/peru/coast/media/photographs.yaml': healthyContent['postings/peru/andes/media/photographs.yaml'] ?? '',
      'postings/peru/coast/media/relief.jpg': healthyContent['postings/peru/andes/media/relief.jpg'] ?? '',
      'postings/peru/coast/media/film.mp4': healthyContent['postings/peru/andes/media/film.mp4'] ?? '',
      'postings/peru/coast/media/film.fr.vtt': healthyContent['postings/peru/andes/media/film.fr.vtt'] ?? '',
    }),
  ).toMatchInlineSnapshot(`
    "(draft) postings/peru/coast/fr.mdx:3  The address “andes-fr” (fr) is already that of the chapter “peru/andes”.
        Choose another one; two pages cannot share an address."
  `);
});

test('two postings with one address are told', () => {
  expect(
    toldAbout({
      'postings/chile/posting.yaml': String(healthyContent['postings/peru/posting.yaml']).replace('PER', 'CHL'),
    }),
  ).toMatchInlineSnapshot(`
    "(draft) postings/chile/posting.yaml:10  The address “peru” (fr) is already that of the posting “peru”.
        Choose another one; two pages cannot share an address.
    (draft) postings/chile/posting.yaml:11  The address “peru” (en) is already that of the posting “peru”.
        Choose another one; two pages cannot share an address.
    (draft) postings/chile/posting.yaml:12  The address “peru” (de) is already that of the posting “peru”.
        Choose another one; two pages cannot share an address.
    (draft) postings/chile/posting.yaml:13  The address “peru” (es) is already that of the posting “peru”.
        Choose another one; two pages cannot share an address.
    (draft) postings/chile/posting.yaml:14  The address “peru” (ar) is already that of the posting “peru”.
        Choose another one; two pages cannot share an address.
    (draft) postings/chile/posting.yaml:15  The address “peru” (zh) is already that of the posting “peru”.
        Choose another one; two pages cannot share an address.
    (draft) postings/chile/posting.yaml:16  The address “peru” (ru) is already that of the posting “peru”.
        Choose another one; two pages cannot share an address."
  `);
});
