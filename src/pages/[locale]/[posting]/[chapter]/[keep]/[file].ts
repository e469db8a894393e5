import type { APIRoute } from 'astro';
import { keyOfFacts, readDocumentary } from '../../../../../content.ts';
import { wholeAddresses } from '../../../../../editions/data/whole.ts';
import { chaptersWithBook } from '../../../../../editions/epub/chapter-book.ts';
import { citationWords } from '../../../../../model/citation/citation-words.ts';
import { citedChapter } from '../../../../../model/citation/cited-chapter.ts';
import { citationFile, citationForms, type CitationFormName } from '../../../../../model/citation/forms.ts';
import { keepSegment, slugIn } from '../../../../../model/story/addresses.ts';
import { languagesOf, textIn, type Chapter } from '../../../../../model/story/documentary.ts';
import type { Locale } from '../../../../../schema/locale.ts';

interface Props {
  told: Chapter;
  language: Locale;
  form: CitationFormName;
}

const forms = ['bibtex', 'ris', 'csl'] as const;

/** The site's own address, as a build knows it; in the name of a file it is not seen. */
const whole = wholeAddresses(import.meta.env.SITE, import.meta.env.BASE_URL);

/** A chapter as what cites it calls it. */
async function citedIn(told: Chapter, language: Locale) {
  const { site, languages } = await readDocumentary();
  return citedChapter(told, textIn(told, language), {
    site,
    languages,
    locale: languages.nearest(language),
    whole: whole.of,
  });
}

export async function getStaticPaths() {
  const { site, chapters } = await readDocumentary();
  const written = chaptersWithBook(chapters, site).flatMap((told) =>
    languagesOf(told).map((language) => ({ told, language })),
  );
  const all = await Promise.all(
    written.map(async ({ told, language }) => {
      const cited = await citedIn(told, language);
      return forms.map((form) => ({
        params: {
          locale: language,
          posting: slugIn(told.posting, language),
          chapter: textIn(told, language).slug,
          keep: keepSegment(language),
          file: citationFile(cited, form),
        },
        props: { told, language, form } satisfies Props,
        cacheKey: keyOfFacts(),
      }));
    }),
  );
  return all.flat();
}

/** A citation, for a library of citations. */
export const GET: APIRoute<Props> = async ({ locals: { locale }, props: { told, language, form } }) => {
  const { type, write } = citationForms[form];
  const text = write(await citedIn(told, language), citationWords(locale));
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
