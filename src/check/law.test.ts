import { expect, test } from 'vitest';
import { chapterText, healthyContent } from '../../testing/content/healthy-content.ts';
import { inFolder } from '../../testing/content/told-about.ts';
import { chosenSlips, withSlips } from '../../testing/law/slips.ts';
import { readWords, wordsIn, writtenFields, writtenWords } from '../../testing/law/words.ts';
import { findIssues } from './checks.ts';
import { machineLanguages } from '../i18n/words.ts';
import type { Locale } from '../schema/locale.ts';
import { allChapters, type Content } from '../reading/content.ts';
import { documentaryOf } from '../reading/documentary.ts';
import { readContent } from '../reading/read-content.ts';
import { writtenTexts } from '../reading/written-texts.ts';
import { yamlFile } from '../reading/fields/yaml.ts';
import { mdxText } from '../reading/text/mdx-text.ts';

// The law: what was written is what is read, or the editor is told.

const healthy = inFolder({}, readContent);

/** The healthy documentary with another text in one language. */
function withText(locale: Locale, source: string): Content {
  const [posting] = healthy.postings;
  const [chapter] = allChapters(healthy);
  if (!posting || !chapter) throw new Error('The healthy documentary has no chapter.');
  const texts = chapter.texts.map((text) => (text.name === locale ? mdxText(text.file, locale, source) : text));
  return { ...healthy, postings: [{ ...posting, chapters: [{ ...chapter, texts }] }] };
}

/** What is wrong with how a text is read; nothing where the editor is told, or where every word is read. */
function brokenBy(locale: Locale, source: string): string | undefined {
  const content = withText(locale, source);
  if (findIssues(content).issues.length > 0) return undefined;
  const [chapter] = documentaryOf(content).chapters;
  const tree = chapter?.texts[locale] ? writtenTexts(content).tree(chapter.id, locale) : [];
  const body = source.replace(/^\uFEFF?---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/, '');
  const [written, read] = [writtenWords(body).join(' '), readWords(tree).join(' ')];
  return written === read ? undefined : `written: ${written}\nread:    ${read}`;
}

const inside = `Avant. Le *petit* pont, [une rivière](https://example.org/a) et <Foreign language="es">un río</Foreign> : 12 000 « pas ».

<Quote source="Le journal" href="https://example.org/b">

Une phrase citée.

</Quote>

<Figures>

<Figure value="5 km" year="2010">de route</Figure>

</Figures>

<Aside title="Le col">

- un, puis deux
- trois

</Aside>`;

test('of 3,000 texts with slips of chance, each is read as it was written, or told', () => {
  const broken = Array.from({ length: 3000 }, (_, seed) => {
    const locale = machineLanguages[seed % machineLanguages.length] ?? 'fr';
    return { seed, fault: brokenBy(locale, withSlips(chapterText(locale, inside), seed)) };
  }).filter(({ fault }) => fault !== undefined);
  expect(broken).toEqual([]);
});

test('of 300 chosen ones, too', () => {
  const slips = (['pont', 'deux', 'citée'] as const).flatMap((word) => chosenSlips(chapterText('fr', inside), word));
  expect(slips.length).toBeGreaterThan(300);
  expect(slips.map(({ name, text }) => ({ name, fault: brokenBy('fr', text) })).filter(({ fault }) => fault)).toEqual(
    [],
  );
});

/** The healthy documentary with another file of photographs. */
function withPhotographs(source: string): Content {
  const [posting] = healthy.postings;
  const [chapter] = allChapters(healthy);
  if (!posting || !chapter) throw new Error('The healthy documentary has no chapter.');
  const photographs = yamlFile(chapter.photographs.file, source);
  return { ...healthy, postings: [{ ...posting, chapters: [{ ...chapter, photographs }] }] };
}

const leaves = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).map(leaves).join('\n') : String(value);

function fieldsBrokenBy(source: string): string | undefined {
  const content = withPhotographs(source);
  if (findIssues(content).issues.length > 0) return undefined;
  const [chapter] = documentaryOf(content).chapters;
  const read = Object.values(chapter?.photographs ?? {}).map(({ name: _, ...fields }) => leaves(fields));
  const [was, is] = [writtenFields(source).join(' '), wordsIn(read.join('\n')).join(' ')];
  return was === is ? undefined : `written: ${was}\nread:    ${is}`;
}

test('of 3,000 files of fields with slips of chance, each is read as it was written, or told', () => {
  const photographs = healthyContent['postings/peru/andes/media/photographs.yaml'];
  if (typeof photographs !== 'string') throw new Error('The healthy documentary has no photographs.');
  const broken = Array.from({ length: 3000 }, (_, seed) => ({
    seed,
    fault: fieldsBrokenBy(withSlips(photographs, seed)),
  })).filter(({ fault }) => fault !== undefined);
  expect(broken).toEqual([]);
});
