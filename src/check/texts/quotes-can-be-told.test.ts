import { expect, test } from 'vitest';
import { chapterText } from '../../../testing/content/healthy-content.ts';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

const path = (locale: string) => `postings/peru/andes/${locale}.mdx`;
const told = (inside: string, locale = 'fr') => toldAbout({ [path(locale)]: chapterText(locale, inside) });
const source = 'source="Le journal" href="https://example.org/"';
const cited = (attributes: string) => `<Quote ${attributes}>\n\nDes mots.\n\n</Quote>`;

test('a sentence of the film, or of a public text with all that is known of it, needs nothing', () => {
  expect(told('<Quote name="road" film="0:01" />')).toBe('');
  expect(told('<Quote film="0:02" />')).toBe('');
  expect(told(cited(`name="road" by="Nom" role="son rôle" date="1922-03" at="lima" film="0:01" ${source}`))).toBe('');
  // In one language only, and without captions in it: the words are the editor’s.
  expect(told('<Quote name="road" film="0:01">\n\nDie Straße steigt.\n\n</Quote>', 'de')).toBe('');
});

test('a quote without words and without a moment of the film is told', () => {
  expect(told(`<Quote ${source} />`)).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Quote> has no words.
        Write them between <Quote …> and </Quote>, or name the moment of the film: film="0:41"."
  `);
});

test('words that are neither of a text nor of the film are told, and a role that is nobody’s', () => {
  expect(told(cited('name="road"'))).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Quote> has no “source”.
        Write <Quote source="…">. It is the public text the words stand in.
    postings/peru/andes/fr.mdx:13  <Quote> has no “href”.
        Write <Quote href="…">. It is the address of that text, “https://…”."
  `);
  expect(told(cited(`role="ministre" ${source}`))).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Quote> has no “by”.
        Write <Quote by="…">. A role is somebody’s: say whose."
  `);
});

test('a name that stands twice in a text is told', () => {
  expect(told('<Quote name="road" film="0:01" />\n\n<Quote name="road" film="0:03" />')).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:15  Two quotes are called “road” (first on line 13).
        Give each a name of its own: it is a part of its address."
  `);
});

test('a moment after the film’s last words, in a silence or in no film is told', () => {
  expect(told('<Quote film="0:09" />')).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  The quote belongs to 0:09 of the film, after its last words (0:05).
        Write the moment at which the sentence is heard."
  `);
  const silence = changed('postings/peru/andes/media/film.fr.vtt', '00:02.500 -->', '00:04.100 -->');
  const text = { [path('fr')]: chapterText('fr', '<Quote film="0:03" />') };
  expect(toldAbout({ ...text, ...silence })).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  At 0:03 of the film nobody speaks.
        Write the moment at which the sentence is heard: the next one begins at 0:04."
  `);
});

test('a quote that takes its words from captions that are not there is told', () => {
  expect(told('<Quote film="0:01" />', 'de')).toMatchInlineSnapshot(`
    "postings/peru/andes/de.mdx:13  The quote takes its words from the film, which has no captions in “de”.
        Write film.de.vtt, or the words themselves between <Quote …> and </Quote>."
  `);
});

test('a place that the chapter does not have is told', () => {
  expect(told('<Quote film="0:01" at="limo" />')).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  The quote stands at “limo”, which is no place of chapter.yaml.
        Did you mean “lima”?"
  `);
});

test('one name that is two quotes in two languages is told', () => {
  const german = cited(`name="road" date="1923" ${source}`);
  const texts = {
    [path('fr')]: chapterText('fr', cited(`name="road" date="1922" ${source}`)),
    [path('de')]: chapterText('de', german.replace('Des mots', 'Die Worte')),
  };
  expect(toldAbout(texts)).toMatchInlineSnapshot(`
    "postings/peru/andes/de.mdx:13  The quote “road” has date="1923", and in fr.mdx date="1922".
        One name is one quote in every language: correct the date, or give this one another name."
  `);
});
