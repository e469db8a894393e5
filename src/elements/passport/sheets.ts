import type { Passport } from '../../model/story/passport.ts';
import { lateDocument } from '../late-document.ts';

/**
 * The chapters a reader has been to and a page does not have: a documentary of hundreds has a sheet of stamps for each
 * posting, fetched once somebody has been there. What does not arrive is left out.
 * @param element says in `data-sheets` where the sheets are; without it there are none
 * @param known chapters the page has @param all whether every stamp is shown, or only where to go on
 */
export async function chaptersOnSheets(
  { dataset }: HTMLElement,
  { stamps, last }: Passport,
  known: readonly HTMLElement[],
  all: boolean,
): Promise<HTMLElement[]> {
  const folder = dataset['sheets'];
  const wanted = [...(all ? stamps.map(({ chapter }) => chapter) : []), ...(last ? [last.chapter] : [])];
  const missing = wanted.filter((chapter) => !known.some((item) => item.dataset['chapter'] === chapter));
  if (folder === undefined || missing.length === 0) return [];
  const postings = new Set(missing.map((chapter) => chapter.split('/')[0] ?? ''));
  const sheets = await Promise.allSettled([...postings].map((posting) => lateDocument(`${folder}${posting}.htm`)));
  return sheets.flatMap((sheet) =>
    sheet.status === 'fulfilled'
      ? [...sheet.value.querySelectorAll<HTMLElement>('li[data-chapter]')].map((item) =>
          document.importNode(item, true),
        )
      : [],
  );
}
