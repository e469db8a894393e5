import { describe, expect, it } from 'vitest';
import { machineLanguages } from './words.ts';
import { typeset } from './typography.ts';

/** The narrow no-break space made visible. */
const french = (html: string) => typeset(html, 'fr').replaceAll('\u202f', '·');

describe('French text', () => {
  it('has a narrow space, which no line ends at, before its high signs', () => {
    expect(french('Le film : où ? Ici ; là ! 80 % du pays')).toBe('Le film·: où·? Ici·; là·! 80·% du pays');
    expect(french('Vraiment ?! Oui…')).toBe('Vraiment·?! Oui…');
  });

  it('has one within its quotation marks', () => {
    expect(french('« Destinations », dit-elle.')).toBe('«·Destinations·», dit-elle.');
    expect(french('« <em>Oui</em> »')).toBe('«·<em>Oui</em>·»');
  });

  it('has one where an editor typed a wide no-break space', () => {
    expect(french('Le film\u00a0: «\u00a0oui\u00a0»')).toBe('Le film·: «·oui·»');
  });

  it('has one where a line of the editor’s text ends before the sign', () => {
    expect(french('<p>Le film\n: un an «\noui\n»</p>')).toBe('<p>Le film·: un an «·oui·»</p>');
  });

  it('has one after markup, too', () => {
    expect(french('<strong>Alger</strong> : 36°')).toBe('<strong>Alger</strong>·: 36°');
  });

  it('has none where the editor typed none', () => {
    expect(french('Il est 10:30, voir http://a.fr')).toBe('Il est 10:30, voir http://a.fr');
  });

  it('leaves the quotation marks of a German word alone', () => {
    expect(french('le mot »Öl« et le mot »Haus«')).toBe('le mot »Öl« et le mot »Haus«');
  });
});

describe('what is not text', () => {
  it.each([
    [
      'a policy',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; img-src 'self'">`,
    ],
    ['an address', '<a href="https://a.fr/?q=a%20b&c=%C3%A9;d:e!#x">lien</a>'],
    ['widths of a picture', '<img srcset="/a.avif 480w, /b.avif 828w" sizes="(min-width: 76rem) 50vw, 100vw">'],
    ['a document type', '<!doctype html>\n<!-- note -->\n<html lang="fr">'],
    ['an entity', 'Pêche &amp; eau&nbsp;vive &#8239;'],
    [
      'a feed',
      '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"></rss>',
    ],
    ['a drawing', '<path d="M0 0l-1.5 2 3 4Z"></path>'],
  ])('is left as it is: %s', (_, html) => {
    expect(typeset(html, 'fr')).toBe(html);
  });
});

describe('Arabic', () => {
  it('goes on to the left after a Latin name', () => {
    expect(typeset('<a>Title</a>، CRC Press، 2014. EUMM (UE)؛ نص، 2015؛ Bruxelles2، 2008', 'ar')).toBe(
      '<a>Title</a>، CRC Press\u200f، 2014. EUMM (UE)\u200f؛ نص، 2015؛ Bruxelles2\u200f، 2008',
    );
  });
});

describe('Russian', () => {
  it('begins no line with a dash', () => {
    expect(typeset('<p>Кура — река, <em>Аргун</em> —\nтоже.</p>\n<p>— Да.</p>', 'ru')).toBe(
      '<p>Кура\u00a0— река, <em>Аргун</em>\u00a0—\nтоже.</p>\n<p>— Да.</p>',
    );
  });
});

describe('other languages', () => {
  it('are left as they are', () => {
    for (const locale of machineLanguages.filter((other) => other !== 'fr')) {
      expect(typeset('a : b « c » 5 %', locale)).toBe('a : b « c » 5 %');
    }
  });
});
