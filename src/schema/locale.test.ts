import { describe, expect, it, test } from 'vitest';
import { locale, outwardLink, slug, slugs, text, words } from './locale.ts';
import { told, words as inAll } from '../../testing/content/schema-faults.ts';

test('a language is any that browsers know, by its code in its shortest form', () => {
  for (const code of ['fr', 'ka', 'zh-Hans', 'pt-BR', 'ckb']) expect(told(locale, code)).toBe('');
  for (const code of ['FR', 'fra', 'xx', 'french', '']) {
    expect(told(locale, code)).toBe(
      'A language has a code of two or three letters: “es” Spanish, “ty” Tahitian, “sk” Slovak.',
    );
  }
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

test('words stand by language, and none of them is empty', () => {
  expect(told(words, { fr: 'Lima', ka: 'ლიმა' })).toBe('');
  expect(told(words, { fr: 'Lima', zh: '' })).toMatchInlineSnapshot(`"zh: Write this text."`);
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
