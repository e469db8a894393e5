import { locales } from '../../schema/locale.ts';
import { pageIds } from '../../schema/page.ts';
import type { Content } from '../../reading/content.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

/** The pages a public site owes its readers exist for all of them. */
export const pagesAreInEveryLanguage = ({ folder, pages }: Content): Fault[] => [
  ...pageIds.flatMap((page) => {
    const missing = locales.filter((locale) => !pages.get(page)?.some(({ name }) => name === locale));
    if (missing.length === 0) return [];
    return [
      faultAt(
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
      faultAt(
        `${folder}/pages/${page}`,
        undefined,
        `“${page}” is no page of this site.`,
        `The pages are ${pageIds.join(', ')}.`,
      ),
    ),
];
