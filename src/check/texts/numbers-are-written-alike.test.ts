import { expect, test } from 'vitest';
import { chapterText } from '../../../testing/content/healthy-content.ts';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('a number is told with its line and the way to write it: in prose, in what is asked, in words, in captions', () => {
  const prose = `Le lac est à 3 812 mètres.
Sa surface : 8.372 km².

<Figures>

<Figure value="8 372 km²" year="2020">de lac</Figure>

</Figures>`;
  expect(
    toldAbout({
      'postings/peru/andes/fr.mdx': chapterText('fr', prose),
      ...changed('missions.yaml', 'en: A text in English, for the test', 'en: It serves 12\u202f500 people'),
      'postings/peru/andes/media/film.de.vtt': 'WEBVTT\n\n00:00.000 --> 00:05.000\n1.649 Kilometer weit.\n',
    }),
  ).toMatchInlineSnapshot(`
    "missions.yaml:4  “12 500” is not written as English writes numbers here.
        Write “12,500”.
    postings/peru/andes/fr.mdx:13  “3 812” is not written as French writes numbers here.
        Write “3 812”, with a narrow no-break space (U+202F): copy it from here.
    postings/peru/andes/fr.mdx:14  “8.372” is not written as French writes numbers here.
        Write “8 372”, with a narrow no-break space (U+202F): copy it from here.
    postings/peru/andes/fr.mdx:18  “8 372” is not written as French writes numbers here.
        Write “8 372”, with a narrow no-break space (U+202F): copy it from here.
    postings/peru/andes/media/film.de.vtt:3  “1.649” is not written as German writes numbers here.
        Write “1649”."
  `);
});

test('titles of other people’s pages are theirs to write', () => {
  const text = chapterText('fr').replace('Instituto Geográfico Nacional', 'The 12,500th patrol: 1.5 million');
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': text })).toBe('');
});
