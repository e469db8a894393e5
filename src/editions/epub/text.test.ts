import { expect, test } from 'vitest';
import { textOf } from './text.ts';
import { xhtmlPage } from './xhtml.ts';
import { treeOf } from '../../../testing/content/tree-of.ts';

const set = (mdx: string, language = 'fr') =>
  textOf(treeOf(mdx), { language, figure: (name) => `<figure>${name}</figure>` });

test('a text keeps its words, its titles and its links', () => {
  expect(
    set('<Scene title="Le col" at="lima">\n\nLa *route* monte & [tourne](https://example.org/?a=1&b=2).\n\n</Scene>'),
  ).toBe(
    '<section>\n<h2>Le col</h2>\n<p>La <em>route</em> monte &amp; <a href="https://example.org/?a=1&amp;b=2">tourne</a>.</p>\n</section>',
  );
});

test('what plays or moves is left out, and so is what only the page of the years tells', () => {
  expect(set('<Film />\n\n<Map />\n\n<Year date="2010" told="Une date." />').trim()).toBe('');
});

test('photographs stand where they stood, those of a gallery one below the other', () => {
  expect(set('<Photograph name="relief" />\n\n<Gallery names="night coast" />')).toBe(
    '<figure>relief</figure>\n<figure>night</figure>\n<figure>coast</figure>',
  );
});

test('words in another language say which', () => {
  expect(set('On l’appelle <Foreign language="es">*garúa*</Foreign>.')).toContain(
    '<span xml:lang="es" lang="es" dir="ltr"><em>garúa</em></span>',
  );
});

test('figures, quotations and questions have elements of their own', () => {
  expect(set('<Figures>\n\n<Figure value="12" year="2024">\n\nchapitres\n\n</Figure>\n\n</Figures>')).toMatch(
    /<dl>\n<dt>12<\/dt>\n<dd><p>chapitres<\/p> \(2024\)<\/dd>\n<\/dl>/,
  );
  expect(set('<Quote source="Le rapport" href="https://example.org/">\n\nDes mots.\n\n</Quote>')).toContain(
    '<p class="source"><a href="https://example.org/">Le rapport</a></p>',
  );
  expect(set('<Questions>\n\n<Question ask="Pourquoi ?">\n\nParce que.\n\n</Question>\n\n</Questions>')).toContain(
    '<h2>Questions</h2>\n<h3>Pourquoi ?</h3>',
  );
});

test('a page is set as the printers of its language do', () => {
  const page = xhtmlPage('Titre', 'fr', '<p>Pourquoi ? Le XVIIIe siècle.</p>');
  expect(page).toContain('Pourquoi\u202f? Le XVIII<sup>e</sup> siècle.');
  expect(xhtmlPage('x', 'ar', '')).toContain('xml:lang="ar" lang="ar" dir="rtl"');
});
