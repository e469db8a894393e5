import type { Thing } from 'schema-dts';

/** What a page says to machines, in the words of schema.org. */
export interface Graph {
  '@context': 'https://schema.org';
  '@graph': readonly Thing[];
}

/**
 * Data as it stands in a `<script type="application/ld+json">`. No browser runs it, and no word in it can end it: a `<`
 * is written by its number.
 */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things } satisfies Graph).replaceAll('<', '\\u003c');
