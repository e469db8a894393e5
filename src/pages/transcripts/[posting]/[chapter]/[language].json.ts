import type { APIRoute } from 'astro';
import {
  captionLanguages,
  otherTranscript,
  transcriptIn,
} from '../../../../components/chapter/transcript/transcript-in.ts';
import { readDocumentary } from '../../../../content.ts';
import { factsOf } from '../../../../i18n/locales.ts';
import type { Chapter } from '../../../../model/story/documentary.ts';
import type { Locale } from '../../../../schema/locale.ts';

interface Props {
  told: Chapter;
  locale: Locale;
}

export async function getStaticPaths() {
  const { chapters } = await readDocumentary();
  return chapters.flatMap((told) => {
    const [posting = '', chapter = ''] = told.id.split('/');
    return captionLanguages(told).map((locale) => ({
      params: { posting, chapter, language: factsOf(locale).tag },
      props: { told, locale } satisfies Props,
    }));
  });
}

/** A film in words, in one language, for the pages of all others. */
export const GET: APIRoute<Props> = ({ locals, props: { told, locale } }) =>
  new Response(JSON.stringify(otherTranscript(transcriptIn(told, locale, locals.languages))), {
    headers: { 'Content-Type': 'application/json' },
  });
