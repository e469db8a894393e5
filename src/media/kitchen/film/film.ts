import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pictureNotices } from '../../gate/tracks.ts';
import type { Notice } from '../../notice.ts';
import type { Locale } from '../../../schema/locale.ts';
import { heardIn, type HeardSound } from '../../sound/heard.ts';
import type { CookedFilm } from '../cooked.ts';
import { joinAll, joinSound } from './files.ts';
import { servedFrom } from './kept.ts';
import type { DescribedSound, FilmOrder } from './order.ts';
import { cookFrames } from './one-pass.ts';
import { refuseOtherLength, writeSound } from './sound.ts';
import { openMaster } from '../../open-master.ts';

/**
 * Makes everything of one master into `folder` (exists, empty): its renditions, its sound alone, its described sound
 * tracks, its poster and its storyboard. A file appears under its name when it is complete.
 * Throws a `Refusal` where a described sound track does not go with the film.
 * @param onProgress what part of the work is done, from 0 to 1
 */
export async function cookFilm(
  order: FilmOrder,
  folder: string,
  onProgress: (fraction: number) => void = () => undefined,
): Promise<CookedFilm> {
  const { facts } = order;
  const described = await heardDescribed(order);
  const drafts = join(folder, 'drafts');
  mkdirSync(drafts);
  try {
    const [picture, sounds] = await allOf([
      order.kept
        ? servedFrom(order.kept, folder)
        : cookFrames(order, { drafts, folder }, (fraction) => {
            onProgress(fraction * 0.95);
          }),
      cookSounds(order, described, drafts),
    ]);
    const { width, height, poster, storyboard } = picture;
    const notices = [...(await picturesOf(order.master)), ...sounds.notices];
    const renditions = await joinAll(picture.encodings, sounds.own, folder);
    const published = picture.encodings.filter(({ name }) => renditions.some(({ src }) => src === `${name}.mp4`));
    const cooked: CookedFilm = {
      duration: facts.duration,
      width,
      height,
      renditions,
      poster,
      storyboard,
      described: {},
      ...(notices.length > 0 && { notices }),
    };
    if (sounds.own) cooked.sound = await joinSound(sounds.own, folder);
    for (const { locale, draft } of sounds.described) {
      const ending = `.described.${locale}`;
      cooked.described[locale] = {
        renditions: await joinAll(published, draft, folder, ending),
        sound: await joinSound(draft, folder, ending),
      };
    }
    onProgress(1);
    return cooked;
  } finally {
    rmSync(drafts, { recursive: true });
  }
}

async function picturesOf(master: string): Promise<Notice[]> {
  await using input = await openMaster(master);
  return pictureNotices(input);
}

interface HeardDescription extends DescribedSound {
  heard: HeardSound;
}

/** Before the long work, so that a track that does not go with its film is refused at once. */
async function heardDescribed({ described, facts }: FilmOrder): Promise<HeardDescription[]> {
  const all: HeardDescription[] = [];
  for (const track of described) {
    const { sound } = await heardIn(track.file, track.locale);
    refuseOtherLength(sound?.duration ?? 0, facts.duration);
    if (sound) all.push({ ...track, heard: sound });
  }
  return all;
}

async function cookSounds({ master, spoken }: FilmOrder, described: HeardDescription[], drafts: string) {
  const { sound, notices } = await heardIn(master, spoken);
  const own = sound && join(drafts, 'sound.mp4');
  if (own) await writeSound(master, sound, own);
  const others: { locale: Locale; draft: string }[] = [];
  for (const { locale, file, heard } of described) {
    const draft = join(drafts, `sound.${locale}.mp4`);
    await writeSound(file, heard, draft);
    others.push({ locale, draft });
  }
  return { own, described: others, notices };
}

/** Waits for both even where one has failed, so that nothing is still being written when the folder is given up. */
async function allOf<One, Other>([one, other]: [Promise<One>, Promise<Other>]): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
