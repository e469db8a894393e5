import { defineMiddleware } from 'astro:middleware';
import { readDocumentary } from './content.ts';
import { homeCard } from './editions/cards/cards-of.ts';
import { formats } from './i18n/formats.ts';
import { translator } from './i18n/messages.ts';
import { withSuperscripts } from './i18n/superscripts.ts';
import { sizeTitles } from './i18n/titles.ts';
import { typeset } from './i18n/typography.ts';
import { localeOf, underBase } from './model/story/addresses.ts';

const base = import.meta.env.BASE_URL;

/**
 * Gives every page its language, sets its spaces and ordinals as that language's printers do, and its titles so that no
 * word breaks.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const documentary = await readDocumentary();
  const { languages } = documentary;
  const locale = languages.nearest(localeOf(base, url.pathname) ?? languages.source);
  locals.locale = locale;
  locals.languages = languages;
  locals.said = (words, first = locale) => languages.said(words, first);
  locals.say = (words, first) => locals.said(words, first).text;
  locals.t = translator(locale);
  locals.format = formats(locale);
  locals.siteCard = () => homeCard(documentary, locale);
  locals.href = (address) => underBase(base, address);

  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  if (!/html|xml/.test(type)) return response;
  const text = typeset(await response.text(), locale);
  return new Response(type.includes('html') ? withSuperscripts(sizeTitles(text), locale) : text, response);
});
