import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chapter, chapterText as head } from '../schema/chapter.ts';
import { machineLanguages } from '../i18n/words.ts';
import { licences } from '../schema/values/licence.ts';
import { photographs } from '../schema/photograph.ts';
import { posting } from '../schema/posting.ts';
import { site } from '../schema/site.ts';
import { photographWidths, vocabulary } from '../schema/vocabulary.ts';
import { chapterText } from '../../testing/content/healthy-content.ts';
import { toldAbout } from '../../testing/content/told-about.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const [french = '', english = ''] = guide.split('\n---\n\n# ');

describe.each([
  ['French', french],
  ['English', english],
])('the editor’s guide in %s', (_, text) => {
  test('names every component and every attribute', () => {
    for (const [name, schema] of Object.entries(vocabulary)) {
      expect(text).toContain(`<${name}`);
      for (const attribute of Object.keys(schema.shape)) expect(text).toContain(`${attribute}="`);
    }
  });

  test('names every field and every choice', () => {
    const entry = photographs.valueType;
    const fields = [posting, chapter, head, entry, site].flatMap((schema) => Object.keys(schema.shape));
    for (const word of [...fields, ...licences, ...photographWidths]) {
      expect(text).toContain(`\`${word}\``);
    }
  });

  test('shows examples that have nothing to mend', () => {
    const examples = [...text.matchAll(/```mdx\n([\s\S]*?)```/g)].map(([, example]) => example).join('\n');
    const beginning = chapterText('fr').split('<Film />')[0] ?? '';
    // The healthy documentary has one photograph; the guide shows how two are named.
    const written = `${beginning}${examples}`.replace('relief night', 'relief relief');
    // And the other languages tell of the same year.
    const year = /<Year [^>]*>/.exec(examples)?.[0] ?? '';
    const others = machineLanguages
      .filter((locale) => locale !== 'fr')
      .map((locale): [string, string] => [`postings/peru/andes/${locale}.mdx`, chapterText(locale, year)]);
    expect(toldAbout({ ...Object.fromEntries(others), 'postings/peru/andes/fr.mdx': written })).toBe('');
  });
});
