import { defineMiddleware } from 'astro:middleware';
import { formats } from './i18n/formats.ts';
import { translator } from './i18n/messages.ts';
import { sizeTitles } from './i18n/titles.ts';
import { typeset } from './i18n/typography.ts';
import { localeOf, underBase } from './model/addresses.ts';
import { sourceLocale } from './schema/locale.ts';

const base = import.meta.env.BASE_URL;

/** Gives every page its language, sets its spaces as that language's printers do, and its titles so that no word breaks. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const locale = localeOf(base, url.pathname) ?? sourceLocale;
  locals.locale = locale;
  locals.t = translator(locale);
  locals.format = formats(locale);
  locals.href = (address) => underBase(base, address);

  const response = await next();
  if (!/html|xml/.test(response.headers.get('content-type') ?? '')) return response;
  return new Response(sizeTitles(typeset(await response.text(), locale)), response);
});
