import { basename } from 'node:path';
import type { Demuxer } from 'node-av/api';
import { AVCOL_TRC_ARIB_STD_B67, AVCOL_TRC_SMPTE2084, AV_NOPTS_VALUE } from 'node-av/constants';
import { avGetCodecName, type Frame, type Stream } from 'node-av/lib';
import { filmFault } from '../../schema/kind-fault.ts';
import type { Locale } from '../../schema/locale.ts';
import { openMaster } from '../open-master.ts';
import { chosenSounds } from '../sound/choice.ts';
import { heardIn } from '../sound/heard.ts';
import { kindOfFile } from './kind-of-file.ts';
import type { FilmFacts } from './film-facts.ts';
import { expectFrames, expectLength, expectSize, mostPixels } from './film-limits.ts';
import { loudnessMeter } from './loudness.ts';
import { Refusal } from '../../schema/fault.ts';
import { promisedLength, TrackReader } from './track-reader.ts';
import { pictureTrack } from './tracks.ts';
import { upright } from './upright.ts';
import { expectWhole } from './whole-film.ts';

const again = 'Export the film again from its editing program, and put it in this place.';

/**
 * Decodes picture and sound of a master film to the end, and says what is there.
 * Throws a `Refusal` where it cannot be published. Reads nothing but this file, whatever it refers to.
 * @param onProgress is told how far it is, from 0 to 1, at every packet
 * @param spoken the language of the film, by which one of its sound tracks may be chosen
 */
export async function inspectFilm(
  file: string,
  onProgress?: (fraction: number) => void,
  spoken?: Locale,
): Promise<FilmFacts> {
  const kind = kindOfFile(file);
  const fault = filmFault(basename(file), kind);
  if (fault) throw new Refusal(fault.problem, fault.remedy);

  await using film = await opened(file, kind === 'mp4' ? 'mov' : 'matroska');
  const picture = pictureTrack(film);
  if (!picture) {
    const hasCover = film.video() !== undefined;
    throw new Refusal(
      hasCover ? 'It has no moving picture, only a cover beside its sound.' : 'It has no picture track.',
      again,
    );
  }
  const shape = upright(picture);
  expectSize(shape);
  expectLength(Math.max(film.duration, ...film.streams.map(promisedLength)));

  let transfer = picture.codecpar.colorTrc;
  using meter = loudnessMeter();
  using pictures = await reader(picture, 'picture', (frame) => {
    if (pictures.frames === 1) transfer = frame.colorTrc;
  });
  using sounds = new DisposableStack();
  const tracks: TrackReader[] = [];
  for (const track of chosenSounds(film, spoken).heard) {
    tracks.push(sounds.use(await reader(track, 'sound', tracks.length === 0 ? meter.add : () => undefined)));
  }

  const there = await readToTheEnd(film, [pictures, ...tracks], onProgress);
  expectWhole({ promised: film.duration, there }, pictures, tracks);
  const readers = [pictures, ...tracks.filter(({ frames }) => frames > 0)];
  const start = Math.min(...readers.map((each) => each.start));
  const duration = Math.max(...readers.map(({ end }) => end)) - start;
  const hdr = transferNames[transfer];
  // Of one track, as it was recorded; of several, as they are heard together.
  const [only, ...others] = tracks;
  const channels = only?.frames ? only.track.codecpar.channelLayout.nbChannels : 0;
  const sound = others.length > 0 ? await togetherIn(file, spoken) : channels > 0 && { channels, ...meter.reading() };
  const still = duration - (pictures.said - start);
  return {
    ...shape,
    duration,
    frameRate: pictures.frames > 1 ? (pictures.frames - 1) / (pictures.last - pictures.start) : 1 / duration,
    ...(hdr && { hdr }),
    ...(sound && { sound }),
    ...(still > 0.5 && { still }),
  };
}

async function togetherIn(file: string, spoken?: Locale): Promise<FilmFacts['sound']> {
  const { sound } = await heardIn(file, spoken);
  return sound && { channels: sound.channels, loudness: sound.loudness, truePeak: sound.truePeak };
}

const transferNames: Record<number, FilmFacts['hdr']> = {
  [AVCOL_TRC_SMPTE2084]: 'pq',
  [AVCOL_TRC_ARIB_STD_B67]: 'hlg',
};

async function opened(file: string, format: 'mov' | 'matroska'): Promise<Demuxer> {
  try {
    return await openMaster(file, format);
  } catch {
    throw new Refusal(
      'It cannot be opened: it is cut short before its index, or damaged.',
      'Copy it again from the camera, or export it again, and put it in this place.',
    );
  }
}

async function reader(track: Stream, part: string, onFrame: (frame: Frame) => void): Promise<TrackReader> {
  try {
    return await TrackReader.open(track, mostPixels, onFrame);
  } catch {
    const name = avGetCodecName(track.codecpar.codecId);
    const tag = track.codecpar.codecTagString ?? '';
    const form = name && name !== 'none' ? name : /^\w+$/.test(tag) ? tag : 'unknown';
    throw new Refusal(
      `Its ${part} is in a form that cannot be read here (“${form}”).`,
      'Export the film again as MP4, with H.264 or H.265 for the picture and AAC for the sound.',
    );
  }
}

/** @returns the seconds that were there, those of tracks that nobody decodes among them: subtitles may outlast a film */
async function readToTheEnd(film: Demuxer, readers: TrackReader[], onProgress?: (fraction: number) => void) {
  const byTrack = new Map(readers.map((each) => [each.track.index, each]));
  let start = Infinity;
  let end = 0;
  let told = 0;
  for await (using packet of film.packets()) {
    if (!packet) continue;
    const { pts, duration, timeBase } = packet;
    if (pts !== AV_NOPTS_VALUE) {
      start = Math.min(start, (Number(pts) * timeBase.num) / timeBase.den);
      end = Math.max(end, (Number(pts + duration) * timeBase.num) / timeBase.den);
    }
    const found = byTrack.get(packet.streamIndex);
    if (!found) continue;
    await found.read(packet);
    expectLength(found.end - found.start);
    expectFrames(found.frames);
    const done = film.duration > 0 ? Math.min(1, found.end / film.duration) : 0;
    told = Math.max(told, done);
    onProgress?.(told);
  }
  for (const each of readers) {
    await each.read();
    end = Math.max(end, each.end);
  }
  onProgress?.(1);
  return end - start;
}
