import type { Clip, Person, Quotation, Role, Thing } from 'schema-dts';
import { factsOf } from '../../i18n/locales.ts';
import { chapterAddress, quoteAddress, type Alternate } from '../../model/story/addresses.ts';
import type { Chapter } from '../../model/story/documentary.ts';
import { quoteAlternates, type SharedQuote } from '../../model/story/shared-quotes.ts';
import type { Locale } from '../../schema/locale.ts';
import { saidOf } from '../quotes/said-of.ts';
import { articleId } from './chapter-data.ts';
import { filmId } from './film-data.ts';
import { pointOf, postData } from './place-data.ts';
import type { OfSite } from './site-data.ts';

/** A marked sentence as it stands on its page. */
export interface QuoteTold {
  chapter: Chapter;
  language: Locale;
  quote: SharedQuote;
  /** The whole second of the film at which it is heard; absent where it is not. */
  second?: number | undefined;
  /** The whole address of its card. */
  card: string;
}

/** A marked sentence, with who said it, when, where, and in what it stands. */
export function quoteData(told: QuoteTold, of: OfSite): Thing[] {
  const { chapter, language, quote, second, card } = told;
  const url = of.whole.of(quoteAddress(language, chapter, quote.name));
  const article = of.whole.of(chapterAddress(language, chapter));
  const others = quoteAlternates(chapter, quote).filter(({ locale }) => locale !== language);
  const clip: Clip | undefined =
    second === undefined
      ? undefined
      : { '@type': 'Clip', url: `${article}#t=${second}`, startOffset: second, isPartOf: { '@id': filmId(article) } };
  const quotation: Quotation = {
    '@type': 'Quotation',
    '@id': quoteIdOf(url),
    url,
    mainEntityOfPage: url,
    text: quote.words,
    inLanguage: factsOf(language).tag,
    ...speaker(quote),
    creditText: saidOf(chapter, language, quote, of.languages).who,
    ...(quote.date && { dateCreated: quote.date }),
    ...((quote.at ?? quote.film) && { locationCreated: placeOf(chapter, language, quote, of) }),
    isPartOf: { '@type': 'Article', '@id': articleId(chapter, language, of) },
    ...(clip && { isBasedOn: clip }),
    ...(quote.href && {
      citation: { '@type': 'CreativeWork', name: quote.title ?? quote.source ?? '', url: quote.href },
    }),
    image: card,
    ...(others.length > 0 && { workTranslation: others.map((other) => translation(other, of)) }),
  };
  return [quotation];
}

const quoteIdOf = (url: string): string => `${url}#quote`;

/** Whoever has a role is a person; of anybody else nobody can know that. */
const speaker = ({ by, role }: SharedQuote): { spokenByCharacter?: Role<Person, 'spokenByCharacter'> } =>
  by && role
    ? {
        spokenByCharacter: {
          '@type': 'Role',
          roleName: role,
          spokenByCharacter: { '@type': 'Person', name: by },
        },
      }
    : {};

function placeOf(chapter: Chapter, language: Locale, { at }: SharedQuote, of: OfSite) {
  const place = at === undefined ? undefined : chapter.places[at];
  if (!place) return postData(chapter.posting, of);
  const name = of.languages.said(place.name, language).text;
  return { '@type': 'Place' as const, name, geo: pointOf(place.coordinates) };
}

const translation = ({ locale, address }: Alternate, { whole }: OfSite) => ({
  '@type': 'Quotation' as const,
  '@id': quoteIdOf(whole.of(address)),
  url: whole.of(address),
  inLanguage: factsOf(locale).tag,
});
