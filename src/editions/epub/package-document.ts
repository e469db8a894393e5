import { factsOf } from '../../i18n/locales.ts';
import type { Locale } from '../../schema/locale.ts';
import { clock } from './overlay.ts';
import { escaped } from './xhtml.ts';

/** A file of the book. */
export interface BookFile {
  /** From the folder of the book: `film.xhtml`. */
  name: string;
  id: string;
  type: string;
  properties?: string;
  /** The id of the overlay whose sentences it has, and how long that is, in seconds. */
  overlay?: { id: string; seconds: number };
  /** Whether it is read in turn. */
  isRead?: boolean;
}

export interface BookFacts {
  /** The address of the page it is made from. */
  identifier: string;
  title: string;
  summary: string;
  language: Locale;
  publisher: string;
  licence: string;
  /** The day it was published, and the last its facts changed: `2026-11-22`. */
  published: string;
  updated: string;
}

/** What a library and a reading system ask of a book (EPUB 3.3, and its rules for accessible ones). */
export function packageDocument(facts: BookFacts, files: readonly BookFile[]): string {
  const { tag, dir } = factsOf(facts.language);
  const overlays = files.flatMap(({ overlay }) => overlay ?? []);
  const direction = dir === 'rtl' ? ' page-progression-direction="rtl"' : '';
  const metas: [property: string, value: string, attributes?: string][] = [
    ['dcterms:modified', `${facts.updated}T00:00:00Z`],
    ['schema:accessMode', 'textual'],
    ['schema:accessMode', 'visual'],
    ...(overlays.length > 0 ? [['schema:accessMode', 'auditory'] satisfies [string, string]] : []),
    ['schema:accessModeSufficient', 'textual'],
    ...['alternativeText', 'readingOrder', 'structuralNavigation', 'tableOfContents'].map(
      (feature): [string, string] => ['schema:accessibilityFeature', feature],
    ),
    ...(overlays.length > 0
      ? [['schema:accessibilityFeature', 'synchronizedAudioText'] satisfies [string, string]]
      : []),
    ['schema:accessibilityHazard', 'none'],
    ...overlays.flatMap(({ id, seconds }): [string, string, string?][] => [
      ['media:duration', clock(seconds), ` refines="#${id}"`],
      ['media:duration', clock(seconds)],
      ['media:active-class', 'heard'],
    ]),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${tag}" dir="${dir}" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escaped(facts.identifier)}</dc:identifier>
<dc:title>${escaped(facts.title)}</dc:title>
<dc:language>${tag}</dc:language>
<dc:description>${escaped(facts.summary)}</dc:description>
<dc:publisher>${escaped(facts.publisher)}</dc:publisher>
<dc:date>${facts.published}</dc:date>
<dc:rights>${escaped(facts.licence)}</dc:rights>
${metas.map(([property, value, attributes = '']) => `<meta property="${property}"${attributes}>${escaped(value)}</meta>`).join('\n')}
</metadata>
<manifest>
${files.map(itemOf).join('\n')}
</manifest>
<spine${direction}>
${files
  .filter(({ isRead }) => isRead)
  .map(({ id }) => `<itemref idref="${id}"/>`)
  .join('\n')}
</spine>
</package>
`;
}

const itemOf = ({ id, name, type, properties, overlay }: BookFile): string =>
  `<item id="${id}" href="${escaped(name)}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}${overlay ? ` media-overlay="${overlay.id}"` : ''}/>`;
