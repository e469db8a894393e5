import { pageIds } from '../../schema/page.ts';
import type { Content } from '../../reading/content.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

/** The pages a public site owes its readers exist: in its own language, which all others are shown where theirs is missing. */
export const pagesAreWritten = ({ folder, languages: { source }, pages }: Content): Fault[] => [
  ...pageIds.flatMap((page) => {
    if (pages.get(page)?.some(({ name }) => name === source)) return [];
    return [
      faultAt(
        `${folder}/pages/${page}`,
        undefined,
        `This page is not written in “${source}”, the language of the site.`,
        `Every reader is owed it: write ${source}.mdx, with title and summary in the head.`,
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
