import type { Locale } from '../../schema/locale.ts';
import { loudnessMeter } from '../gate/loudness.ts';
import { yieldNowAndThen } from '../kitchen/yield-now-and-then.ts';
import { openMaster } from '../open-master.ts';
import type { Notice } from '../notice.ts';
import { chosenSounds } from './choice.ts';
import { Ears } from './ears.ts';
import { mixedFrames, type Mix } from './mix.ts';
import { soundNotices } from './notices.ts';
import type { Part } from './stereo.ts';

/** What is heard of a film or a sound, and how loud it is: in two channels, as it is published, before its loudness is set. */
export interface HeardSound extends Mix {
  /** The most that one of its tracks was recorded in. */
  channels: number;
  /** LUFS; −Infinity for silence. */
  loudness: number;
  /** dBTP */
  truePeak: number;
  /** Seconds from the start of the film to the last sample. */
  duration: number;
}

/**
 * Listens to the sound of a master to its end.
 * @param spoken the language of the film
 * @returns no sound where there is no track, or none that holds anything
 */
export async function heardIn(file: string, spoken?: Locale): Promise<{ sound?: HeardSound; notices: Notice[] }> {
  const { tracks, notices } = await tracksOf(file, spoken);
  const all: (Track & { heard: Measures })[] = [];
  for (const track of tracks) all.push({ ...track, heard: await measured(file, { parts: [track] }) });
  const found = all.filter(({ heard }) => heard.ears.samples > 0);
  // A microphone that was off adds nothing.
  const loud = found.filter(({ heard }) => heard.ears.power > 0);
  const [first, ...others] = loud.length > 0 ? loud : found.slice(0, 1);
  if (!first) return { notices: [...notices, ...soundNotices({ isEmpty: tracks.length > 0 })] };

  const { mix, heard } = others.length > 0 ? await mixOf(file, loud) : await alone(file, first);
  const { loudness, truePeak, ears } = heard;
  const channels = Math.max(first.channels, ...others.map((other) => other.channels));
  return {
    sound: { ...mix, channels, loudness, truePeak, duration: ears.samples / 48_000 },
    notices: [...notices, ...soundNotices({ mix, isSilent: ears.power === 0 })],
  };
}

interface Track {
  index: number;
  channels: number;
}

async function alone(
  file: string,
  { index, heard }: Track & { heard: Measures },
): Promise<{ mix: Mix; heard: Measures }> {
  const { repair } = heard.ears;
  if (!repair) return { mix: { parts: [{ index }] }, heard };
  const mix: Mix = { parts: [{ index, repair }] };
  return { mix, heard: await measured(file, mix) };
}

/** Tracks that are heard together shall neither silence each other nor be heard on one ear. */
async function mixOf(file: string, tracks: (Track & { heard: Measures })[]): Promise<{ mix: Mix; heard: Measures }> {
  const parts = tracks.map(({ index, channels, heard }): Part => {
    // One channel may be the left or the right of a pair.
    const repair = channels > 1 ? heard.ears.repair : undefined;
    return { index, ...(repair && { repair }) };
  });
  const power = tracks.reduce((sum, { heard }) => sum + heard.ears.power, 0);
  let mix: Mix = { parts };
  let heard = await measured(file, mix);
  if (heard.ears.power < power / 10) {
    mix = { parts: parts.map((part, at) => (at % 2 === 1 ? { ...part, isTurned: true } : part)) };
    heard = await measured(file, mix);
  }
  const { repair } = heard.ears;
  if (!repair) return { mix, heard };
  mix = { ...mix, repair };
  return { mix, heard: await measured(file, mix) };
}

async function tracksOf(file: string, spoken?: Locale) {
  await using input = await openMaster(file);
  const { heard, notices } = chosenSounds(input, spoken);
  return {
    tracks: heard.map(({ index, codecpar }) => ({ index, channels: codecpar.channelLayout.nbChannels })),
    notices,
  };
}

interface Measures {
  ears: Ears;
  loudness: number;
  truePeak: number;
}

async function measured(file: string, mix: Mix): Promise<Measures> {
  using meter = loudnessMeter();
  const ears = new Ears();
  const pause = yieldNowAndThen();
  for await (using frame of mixedFrames(file, mix)) {
    ears.add(frame);
    meter.add(frame);
    await pause();
  }
  return { ears, ...meter.reading() };
}
