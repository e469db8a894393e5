import type { Demuxer } from 'node-av/api';
import {
  AVMEDIA_TYPE_AUDIO,
  AV_DISPOSITION_CLEAN_EFFECTS,
  AV_DISPOSITION_COMMENT,
  AV_DISPOSITION_DEFAULT,
  AV_DISPOSITION_DESCRIPTIONS,
  AV_DISPOSITION_HEARING_IMPAIRED,
  AV_DISPOSITION_KARAOKE,
  AV_DISPOSITION_VISUAL_IMPAIRED,
} from 'node-av/constants';
import { Codec, type Stream } from 'node-av/lib';
import type { Locale } from '../../schema/locale.ts';
import type { Notice } from '../notice.ts';

/** Which sound tracks of a film are heard, all at once, and what is to be said of the others. */
export interface SoundChoice {
  heard: Stream[];
  notices: Notice[];
}

/**
 * Several microphones have a track each: they are heard together. So are not: another language, a commentary, or the same
 * sound for more loudspeakers. Where nothing sets the tracks apart, the usual one is that of the language spoken, the one
 * that is marked so, or the first.
 */
export function chosenSounds(film: Demuxer, spoken?: Locale): SoundChoice {
  const all = film.streams.filter(({ codecpar }) => codecpar.codecType === AVMEDIA_TYPE_AUDIO);
  const readable = all.filter(({ codecpar }) => Codec.findDecoder(codecpar.codecId) !== null);
  const plain = readable.filter((track) => deedOf(track) === undefined);
  const main = usual(plain, spoken) ?? usual(readable, spoken) ?? all[0];
  if (!main) return { heard: [], notices: [] };

  const languages = new Set(plain.map(languageOf).filter((language) => language !== undefined));
  const apart = (track: Stream): string | undefined => {
    if (track === main) return undefined;
    if (!readable.includes(track)) return 'it is in a form that cannot be read here';
    const deed = deedOf(track);
    if (deed) return `it is marked as ${deed}`;
    if (languages.size > 1 && languageOf(track) !== languageOf(main))
      return 'it is marked as being in another language';
    if (Math.max(channelsOf(track), channelsOf(main)) > 2) return 'it is made for other loudspeakers';
    return undefined;
  };
  return {
    heard: all.filter((track) => apart(track) === undefined),
    notices: all.flatMap((track, index) => {
      const because = apart(track);
      return because ? [leftOut(index + 1, all.indexOf(main) + 1, because)] : [];
    }),
  };
}

const usual = (tracks: Stream[], spoken?: Locale): Stream | undefined =>
  tracks.find((track) => spoken !== undefined && languageOf(track) === spoken) ??
  tracks.find((track) => track.hasDisposition(AV_DISPOSITION_DEFAULT)) ??
  tracks[0];

const leftOut = (track: number, main: number, because: string): Notice => ({
  problem: `Of its sound tracks, number ${track} is left out: ${because}. Number ${main} is heard.`,
  remedy:
    'If it is to be heard, mix it into the other in the editing program, and export the film with one sound track.',
});

const channelsOf = ({ codecpar }: Stream): number => codecpar.channelLayout.nbChannels;

const deeds = [
  { deed: 'a commentary', mark: AV_DISPOSITION_COMMENT, title: /comment/i },
  { deed: 'a description of what is seen', mark: AV_DISPOSITION_DESCRIPTIONS, title: /descri|describ|\bAD\b/i },
  { deed: 'a description of what is seen', mark: AV_DISPOSITION_VISUAL_IMPAIRED, title: /visual/i },
  { deed: 'being for those who hear badly', mark: AV_DISPOSITION_HEARING_IMPAIRED, title: /hearing|malentendant/i },
  { deed: 'music and effects alone', mark: AV_DISPOSITION_CLEAN_EFFECTS, title: /effects|\bM ?& ?E\b/i },
  { deed: 'being for singing along', mark: AV_DISPOSITION_KARAOKE, title: /karaoke/i },
];

/** What a track is marked as, other than the sound of the film. */
function deedOf(track: Stream): string | undefined {
  const title = track.metadata?.get('title') ?? track.metadata?.get('name') ?? '';
  return deeds.find(({ mark, title: written }) => track.hasDisposition(mark) || written.test(title))?.deed;
}

/** `fr` for `fra` and `fre`; nothing where a track does not say. */
function languageOf(track: Stream): string | undefined {
  const said = track.metadata?.get('language') ?? '';
  if (!/^[a-z]{2,3}(?:-|$)/i.test(said) || /^(?:und|mul|mis|zxx)\b/i.test(said)) return undefined;
  try {
    return new Intl.Locale(said).language;
  } catch {
    return undefined;
  }
}
