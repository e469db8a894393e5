import { locales } from '../../src/schema/locale.ts';
import { pageIds } from '../../src/schema/page.ts';
import type { Content } from './content.ts';
import { issueAt, type Issue } from './issue.ts';

/** The pages a public site owes its readers exist for all of them. */
export const pagesAreInEveryLanguage = ({ folder, pages }: Content): Issue[] => [
  ...pageIds.flatMap((page) => {
    const missing = locales.filter((locale) => !pages.get(page)?.some(({ name }) => name === locale));
    if (missing.length === 0) return [];
    return [
      issueAt(
        `${folder}/pages/${page}`,
        undefined,
        `This page is not written in ${missing.join(', ')}.`,
        `Every reader is owed it: write ${missing.map((locale) => `${locale}.mdx`).join(', ')}, with title and summary in the head.`,
      ),
    ];
  }),
  ...[...pages.keys()]
    .filter((page) => !(pageIds as readonly string[]).includes(page))
    .map((page) =>
      issueAt(
        `${folder}/pages/${page}`,
        undefined,
        `“${page}” is no page of this site.`,
        `The pages are ${pageIds.join(', ')}.`,
      ),
    ),
];
