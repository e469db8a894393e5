import { formats } from '../../i18n/formats.ts';
import { translator } from '../../i18n/messages.ts';
import { stampOf } from '../../model/film/moment.ts';
import { secondsOf } from '../../model/film/read-moment.ts';
import { filmLanguage } from '../../model/film/film-language.ts';
import { bestLanguage, textIn } from '../../model/story/documentary.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Kit } from './kit.ts';
import type { Table } from './table.ts';

/** What there is to show: the parts of the film, the scenes of the story with their moments in it, and the photographs. */
export function shotsOf({ chapter, words, film, languages }: Kit, locale: Locale): Table {
  const t = translator(locale);
  const { date } = formats(locale);
  const say = (said: Readonly<Record<Locale, string>>) => languages.said(said, locale).text;
  const titled = filmLanguage(words.chapters, locale, chapter.film?.language ?? locale, languages);
  const parts = (titled && words.chapters[titled]) || [];
  const { scenes } = textIn(chapter, bestLanguage(chapter, locale));
  const moments = scenes.flatMap((scene) => (scene.film === undefined ? [] : [secondsOf(scene.film)]));
  const next = (start: number) => Math.min(film.duration, ...moments.filter((moment) => moment > start));
  return {
    heads: (['kind', 'start', 'end', 'name', 'place', 'date'] as const).map((head) => t(`press.${head}`)),
    rows: [
      ...parts.map(({ start, end, text }) => [t('press.filmPart'), stampOf(start), stampOf(end), text, '', '']),
      ...scenes.map(({ title, at, film: moment }) => {
        const start = moment === undefined ? undefined : secondsOf(moment);
        const place = at === undefined ? undefined : chapter.places[at];
        const span = start === undefined ? ['', ''] : [stampOf(start), stampOf(next(start))];
        return [t('press.scene'), ...span, title, place ? say(place.name) : '', ''];
      }),
      ...Object.values(chapter.photographs).map((photograph) => [
        t(`press.${photograph.kind}`),
        ...['', ''],
        say(photograph.caption),
        say(photograph.place),
        date(photograph.date),
      ]),
    ],
  };
}
