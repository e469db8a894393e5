import { mkdirSync, rmSync } from 'node:fs';
import { Decoder, Encoder, FilterAPI, Muxer } from 'node-av/api';
import { AV_CODEC_FLAG_CLOSED_GOP, FF_ENCODER_LIBX264 } from 'node-av/constants';
import { Rational, type Frame } from 'node-av/lib';
import type { FilmFacts } from '../../gate/film-facts.ts';
import { pictureTrack } from '../../gate/tracks.ts';
import { openMaster } from '../../open-master.ts';
import { levelOf, type Frames } from '../film/codecs.ts';
import { gradeOf } from '../film/grade.ts';
import { joinTracks } from '../film/join.ts';
import { keyFrameEvery, presentedAt, publishedRate, type Size } from '../film/measures.ts';
import { filmPlate, isSeenAt, layOn, type Plate } from './plate.ts';

/** A film in a frame of another shape, with what is written over it. */
export interface BurnedOrder {
  master: string;
  facts: FilmFacts;
  /** Pixels of the whole frame, even numbers. */
  frame: Pick<Size, 'width' | 'height'>;
  /** Where the picture stands in it, whole: even numbers. */
  picture: Pick<Size, 'width' | 'height'> & { left: number; top: number };
  plates: readonly Plate[];
  /** What is heard: a file of one track, already as it is published. Absent where nothing is. */
  sound?: string | undefined;
}

/**
 * Makes one film with words in its picture. It appears under its name when it is complete.
 * @param drafts a folder for what is made on the way
 * @param onProgress what part is done, from 0 to 1
 */
export async function burnedFilm(
  order: BurnedOrder,
  target: string,
  drafts: string,
  onProgress: (fraction: number) => void = () => undefined,
): Promise<void> {
  mkdirSync(drafts, { recursive: true });
  const draft = `${drafts}/picture.mp4`;
  try {
    await encodePicture(order, draft, onProgress);
    await joinTracks([draft, ...(order.sound === undefined ? [] : [order.sound])], target);
    onProgress(1);
  } finally {
    rmSync(draft, { force: true });
  }
}

async function encodePicture(
  { master, facts, frame: size, picture, plates }: BurnedOrder,
  draft: string,
  onProgress: (fraction: number) => void,
): Promise<void> {
  await using input = await openMaster(master);
  const track = pictureTrack(input);
  if (!track) throw new Error('It has no picture track.');
  const rate = publishedRate(facts.frameRate, track.avgFrameRate);
  const side = Math.min(size.width, size.height);
  using decoder = await Decoder.create(track);
  const grade = gradeOf(track, facts, { ...picture, side, rate }, input.startTime);
  using filter = FilterAPI.create([grade, framing(size, picture)].join(''));
  using encoder = await openEncoder({ ...size, side, rate });
  await using output = await Muxer.open(draft, { format: 'mp4', options: { fflags: '+bitexact' } });
  const slot = output.addStream(encoder);
  const write = async (frame: Frame | null) => {
    for (const packet of await encoder.encodeAll(frame)) {
      await output.writePacket(packet, slot);
      packet.free();
    }
  };
  const laid = plates.map(filmPlate);
  for await (using frame of filter.frames(decoder.frames(input.packets(track.index)))) {
    if (!frame) continue;
    const now = presentedAt(frame);
    // Others hold a still picture, too: what is written on it is written on a copy.
    frame.makeWritable();
    const planes = { data: frame.data, linesize: frame.linesize };
    for (const plate of laid) if (isSeenAt(plate, now)) layOn(planes, plate);
    await write(frame);
    onProgress(Math.min(0.99, now / facts.duration));
  }
  await write(null);
}

/**
 * What stands around the picture: the same, so blurred that nothing is made out, and so dark that words can be read on it
 * whatever the film shows. Nothing is cut off: a map has names at its edges.
 */
function framing({ width, height }: BurnedOrder['frame'], picture: BurnedOrder['picture']): string {
  if (picture.width === width && picture.height === height) return '';
  const [across, down] = [even(width / 16), even(height / 16)];
  const ground = [
    `scale=w=${across}:h=${down}:force_original_aspect_ratio=increase:flags=area`,
    `crop=${across}:${down}`,
    'gblur=sigma=5',
    // A quarter of its light, and less colour.
    'lutyuv=y=(val-16)*0.26+18:u=(val-128)*0.5+129:v=(val-128)*0.5+127',
    `scale=w=${width}:h=${height}:flags=bicubic`,
  ];
  return `,split[under][over];[under]${ground.join(',')}[ground];[ground][over]overlay=x=${picture.left}:y=${picture.top}:format=yuv420,format=yuv420p,setparams=range=limited:color_primaries=bt709:color_trc=bt709:colorspace=bt709`;
}

const even = (pixels: number): number => Math.max(2, 2 * Math.round(pixels / 2));

/** Networks encode again what they are given: it is better than what is published here. */
const openEncoder = (frames: Frames): Promise<Encoder> =>
  Encoder.create(FF_ENCODER_LIBX264, {
    options: {
      preset: 'veryfast',
      crf: 20,
      profile: 'high',
      'aq-mode': 'autovariance-biased',
      a53cc: false,
      sc_threshold: 0,
      'forced-idr': true,
    },
    configure: (context) => {
      const { num, den } = frames.rate;
      context.framerate = new Rational(num, den);
      context.timeBase = new Rational(den, num);
      context.gopSize = keyFrameEvery(frames.rate);
      context.bitRate = 0n;
      context.level = levelOf(frames);
      // As many on every machine, as in the other kitchen.
      context.threadCount = 3;
      context.setFlags(AV_CODEC_FLAG_CLOSED_GOP);
    },
  });
