import { describe, expect, it } from 'vitest';
import { awkward, cited } from '../../../testing/citations/awkward.ts';
import { readCitation } from '../../../testing/citations/read-citation.ts';
import { citationWords } from './citation-words.ts';
import { bibtexOf } from './bibtex.ts';
import { cslJsonOf } from './csl.ts';
import { citationFile } from './forms.ts';
import { risOf } from './ris.ts';

const day = (value: string) => ({ 'date-parts': [value.split('-').map(Number)] });

describe.each(Object.keys(awkward))('an awkward title in %s', (locale) => {
  const words = citationWords(locale);
  const of = { ...cited, title: awkward[locale] ?? '', language: locale, accessed: '2026-12-01', moment: 41.7 };
  const expected = {
    title: of.title,
    publisher: cited.publisher,
    URL: `${cited.address}#t=41`,
    type: 'webpage',
    issued: day('2026-11-22'),
  };

  it('is read back from BibTeX as it was', () => {
    const [read, ...others] = readCitation(bibtexOf(of, words));
    expect(others).toEqual([]);
    expect(read).toMatchObject({ ...expected, accessed: day('2026-12-01'), id: 'fr-lima-100-pur-t41' });
  });

  it('is read back from RIS as it was', () => {
    const [read, ...others] = readCitation(risOf(of, words));
    expect(others).toEqual([]);
    expect(read).toMatchObject({ ...expected, 'collection-title': cited.site, language: locale });
  });

  it('is read back from CSL-JSON as it was', () => {
    expect(readCitation(cslJsonOf(of, words))).toMatchObject([
      { ...expected, 'container-title': cited.site, language: locale, accessed: day('2026-12-01') },
    ]);
  });

  it('says the moment in the words of its language, and that it was changed', () => {
    const notes = [words.note.replace('{moment}', '0:41'), words.noteUpdated.split('{day}')[0]?.trim() ?? ''];
    for (const text of [bibtexOf(of, words), risOf(of, words), cslJsonOf(of, words)]) {
      for (const note of notes) expect(text).toContain(note);
    }
  });
});

describe('a file of citations', () => {
  const words = citationWords('fr');

  it('has in RIS a tag, two blanks and a hyphen on each line, and an end', () => {
    const lines = risOf({ ...cited, title: 'Deux\nlignes', accessed: '2026-12-01' }, words).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([]);
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines).toContain('TI  - Deux lignes');
    expect(lines).toContain('Y2  - 2026/12/01');
    expect(lines.at(-1)).toBe('ER  - ');
  });

  it('has in BibTeX as many braces that open as close, whatever the title holds', () => {
    const text = bibtexOf({ ...cited, title: '}}{ et \\{' }, words);
    expect(text.split('{').length).toBe(text.split('}').length);
    expect(readCitation(text)).toMatchObject([{ title: '}}{ et \\{' }]);
  });

  it('says no day of reading where none is known', () => {
    expect(bibtexOf(cited, words)).not.toContain('urldate');
    expect(risOf(cited, words)).not.toContain('Y2  -');
    expect(cslJsonOf(cited, words)).not.toContain('accessed');
  });

  it('is named after the page and the moment', () => {
    expect(citationFile(cited, 'bibtex')).toBe('fr-lima-100-pur.bib');
    expect(citationFile({ ...cited, moment: 41 }, 'csl')).toBe('fr-lima-100-pur-t41.json');
  });
});
