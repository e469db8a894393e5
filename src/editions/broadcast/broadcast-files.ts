import { formats } from '../../i18n/formats.ts';
import { translator } from '../../i18n/messages.ts';
import { plainTranscript } from '../../model/film/captions/plain-transcript.ts';
import { bestLanguage, textIn } from '../../model/story/documentary.ts';
import type { Locale } from '../../schema/locale.ts';
import { descriptionScript } from './description-script.ts';
import { ebuTtD } from './ebu-tt-d.ts';
import { stemOfKit, type Kit } from './kit.ts';
import { rightsOf } from './rights.ts';
import { shotsOf } from './shots.ts';
import { subRip } from './subrip.ts';
import { csvOf, plainOf, plainText } from './table.ts';

/** Everything for broadcasters that is written, by its name in the archive; in the language that prevails where it is one. */
export function broadcastFiles(kit: Kit): Map<string, string> {
  const { chapter, words, languages } = kit;
  const { source } = languages;
  const stem = stemOfKit(chapter);
  const title = (locale: Locale) => textIn(chapter, bestLanguage(chapter, locale)).title;
  const kinds = (locale: Locale) => ({
    captions: words.captions[locale] ?? [],
    chapters: words.chapters[locale] ?? [],
    descriptions: words.descriptions[locale] ?? [],
  });
  const [shots, rights] = [shotsOf(kit, source), rightsOf(kit, source)];
  return new Map([
    ['read-me.txt', readMe(kit)],
    ...languages.inOrder(Object.keys(words.captions)).flatMap((locale): [string, string][] => [
      [`subtitles/${stem}.${locale}.ttml`, ebuTtD(kinds(locale).captions, locale)],
      [`subtitles/${stem}.${locale}.srt`, subRip(kinds(locale).captions, locale)],
      [`transcripts/${stem}.${locale}.txt`, plainTranscript(title(locale), kinds(locale), locale)],
    ]),
    ...languages.inOrder(Object.keys(words.descriptions)).map((locale): [string, string] => {
      const heading = translator(languages.nearest(locale))('press.descriptions', { languages: title(locale) });
      return [
        `descriptions/${stem}.${locale}.txt`,
        descriptionScript(heading, words.descriptions[locale] ?? [], locale),
      ];
    }),
    ['shots.csv', csvOf(shots, source)],
    ['shots.txt', plainOf(shots, title(source), source)],
    ['rights.csv', csvOf(rights, source)],
    ['rights.txt', plainOf(rights, title(source), source)],
  ]);
}

/** What is in the archive, in the language that prevails. */
function readMe({ chapter, words, languages, site, film }: Kit): string {
  const { source } = languages;
  const t = translator(source);
  const { list, language, place, duration } = formats(source);
  const say = (said: Readonly<Record<Locale, string>>) => languages.said(said, source).text;
  const { posting } = chapter;
  const { title } = textIn(chapter, bestLanguage(chapter, source));
  const named = (of: object) => list(languages.inOrder(Object.keys(of)).map(language));
  const size = { width: String(film.width), height: String(film.height), duration: duration(film.duration) };
  const isDescribed = Object.keys(words.descriptions).length > 0;
  return plainText(
    [
      t('press.kit', { title }),
      [place(say(posting.post.city), say(posting.name)), say(site.name), say(site.publisher), site.contact].join('\n'),
      t('press.kitFilm', { file: film.name, ...size }),
      ...(film.isBeside ? [t('press.kitBeside')] : []),
      t('press.kitCaptions', { languages: named(words.captions) }),
      ...(isDescribed ? [t('press.kitDescriptions', { languages: named(words.descriptions) })] : []),
      t('press.kitTranscripts'),
      t('press.kitShots'),
      t('press.kitRights'),
    ],
    source,
  );
}
