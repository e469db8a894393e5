import { describe, expect, it } from 'vitest';
import { isLocale, locale, locales, outwardLink, slug, slugs, sourceLocale, text, words } from './locale.ts';
import { told, words as inAll } from '../../testing/content/schema-faults.ts';

describe('the languages', () => {
  it('are seven, French the source', () => {
    expect(locales).toHaveLength(7);
    expect(sourceLocale).toBe('fr');
  });

  it('are known by their codes alone', () => {
    expect(['fr', 'FR', 'fr-FR', 'it', '', undefined, 0].filter(isLocale)).toEqual(['fr']);
    expect(told(locale, 'it')).toMatchInlineSnapshot(`"The languages are fr, en, de, es, ar, zh, ru."`);
    expect(told(locale, undefined)).toMatchInlineSnapshot(`"The languages are fr, en, de, es, ar, zh, ru."`);
  });
});

describe('a text', () => {
  it('is kept without the blanks around it', () => {
    expect(text.parse('  Lima\n')).toBe('Lima');
  });

  it('is written, not empty', () => {
    expect(told(text, '')).toMatchInlineSnapshot(`"Write this text."`);
    expect(told(text, ' \n ')).toBe(told(text, ''));
    expect(told(text, undefined)).toMatchInlineSnapshot(`"Invalid input: expected string, received undefined"`);
    expect(told(text, 12)).toMatchInlineSnapshot(`"Invalid input: expected string, received number"`);
  });

  it.each(['TODO', 'TODO traduire', 'todo: traduire', 'Todo : x', 'TBD', 'XXX', 'Lorem ipsum dolor'])(
    'is no reminder to write it: %s',
    (value) => {
      expect(told(text, value)).toBe('This is a placeholder. Write the real text.');
    },
  );

  it.each(['Todo empieza en Lima', 'Todo', 'Toda la costa', 'XXXe anniversaire'])(
    'may be Spanish, or a number: %s',
    (value) => {
      expect(told(text, value)).toBe('');
    },
  );
});

describe('words in every language', () => {
  it('are in all of them', () => {
    expect(told(words, inAll('Lima'))).toBe('');
    const { ar: _, ...others } = inAll('Lima');
    expect(told(words, others)).toMatchInlineSnapshot(`"ar: Invalid input: expected string, received undefined"`);
    expect(told(words, { ...inAll('Lima'), zh: '' })).toMatchInlineSnapshot(`"zh: Write this text."`);
  });

  it('are in no other', () => {
    expect(told(words, { ...inAll('Lima'), it: 'Lima' })).toMatchInlineSnapshot(`"Unrecognized key: "it""`);
  });
});

describe('a part of an address', () => {
  it.each(['algerie', 'nan-mei', '2010', 'a1-b2'])('may be %s', (value) => {
    expect(told(slug, value)).toBe('');
  });

  it.each(['Algerie', 'algérie', 'a--b', '-a', 'a-', 'a b', 'a/b', 'a_b', '南美', ''])('is not “%s”', (value) => {
    expect(told(slug, value)).toBe(
      'An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.',
    );
  });

  it('is its own in each language', () => {
    expect(told(slugs, inAll('lima'))).toBe('');
    expect(told(slugs, { ...inAll('lima'), ru: 'Лима' })).toMatchInlineSnapshot(
      `"ru: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”."`,
    );
  });
});

describe('a link that leaves the site', () => {
  it.each(['https://dz.ambafrance.org/', 'https://a.fr/b?c=d#e'])('may be %s', (value) => {
    expect(told(outwardLink, value)).toBe('');
  });

  it.each(['http://a.fr', 'javascript:alert(1)', 'mailto:a@b.fr', 'ftp://a.fr'])('is never %s', (value) => {
    expect(told(outwardLink, value)).toContain('Links must begin with “https://”.');
  });

  it.each(['a.fr', '/fr/', ''])('is written whole, not “%s”', (value) => {
    expect(told(outwardLink, value)).toContain('This is not a web address. Write it whole: “https://…”.');
  });
});
