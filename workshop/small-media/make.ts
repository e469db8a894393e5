// Makes the masters of fixtures/small from those of the demonstration: smaller, shorter, and odd where the tests want
// something odd. Run from the project, whose Node, FFmpeg and sharp it uses: `node workshop/small-media/make.ts`; a word
// after it chooses a film.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Decoder, Demuxer, Encoder, FilterAPI, Muxer } from 'node-av/api';
import { AV_CODEC_FLAG_CLOSED_GOP, FF_ENCODER_AAC, FF_ENCODER_LIBX264 } from 'node-av/constants';
import { Rational, type CodecContext, type Frame, type Stream } from 'node-av/lib';
import sharp from 'sharp';

const from = 'content/postings';
const to = 'fixtures/small/content/postings';

interface Cut {
  film: string;
  target: string;
  /** Seconds. */
  start: number;
  end: number;
  /** Filters of FFmpeg on the picture. */
  picture: string;
  crf: number;
  /** Pictures a second. */
  rate: number;
}

/** The whole film of Peru, with less grain and half the pictures, which weigh; of Algeria two sentences, upright; of India three, small. */
const cuts: Cut[] = [
  { film: 'peru/andes', target: 'lima/water', start: 0, end: 60, picture: 'fps=25/2,hqdn3d=6:5:8:7', crf: 33, rate: 12.5 },
  {
    film: 'algeria/five-cities',
    target: 'algiers/register',
    start: 27.75,
    end: 38.15,
    picture: 'crop=404:718:438:0,scale=360:640',
    crf: 32,
    rate: 25,
  },
  { film: 'india/palm-leaves', target: 'delhi/leaves', start: 14.35, end: 26.25, picture: 'scale=640:360', crf: 32, rate: 25 },
];

/** Pixels of the longer side: a lightbox of the tests wants more than a thousand. */
const photographs: [from: string, to: string, names: string[], side: number][] = [
  ['peru/andes', 'lima/water', ['relief', 'water', 'ridgelines', 'institute', 'night', 'crossing'], 1600],
  ['peru/andes', 'lima/cloud', ['relief', 'night'], 1280],
  ['algeria/five-cities', 'algiers/register', ['relief', 'five-cities', 'night', 'desert', 'crossing'], 1280],
  ['india/palm-leaves', 'delhi/leaves', ['relief', 'leaf', 'collecting', 'night'], 1280],
  ['india/chandigarh', 'delhi/sector', ['relief', 'grid', 'night'], 1280],
];

for (const [source, target, names, side] of photographs) {
  for (const name of names) {
    const picture = sharp(join(from, source, 'media', `${name}.jpg`)).resize(side, side, { fit: 'inside' });
    const path = join(to, target, 'media', name);
    mkdirSync(dirname(path), { recursive: true });
    if (name === 'collecting') await picture.tiff({ compression: 'jpeg', quality: 70 }).toFile(`${path}.tif`);
    // Held upright, and stored on its side, as a telephone does.
    else if (name === 'institute')
      await sharp(await picture.toBuffer())
        .rotate(-90)
        .withMetadata({ orientation: 6 })
        .jpeg({ quality: 70, mozjpeg: true })
        .toFile(`${path}.jpg`);
    else await picture.jpeg({ quality: 66, mozjpeg: true }).toFile(`${path}.jpg`);
  }
}

const [word = ''] = process.argv.slice(2);
for (const cut of cuts.filter(({ target }) => target.includes(word))) await make(cut);

async function make({ film, target, start, end, picture, crf, rate }: Cut): Promise<void> {
  await using input = await Demuxer.open(join(from, film, 'media/film.mp4'));
  const [video, audio] = [input.video(), input.audio()];
  if (!video || !audio) throw new Error(`${film} lacks a track.`);
  // Where the picture is already as the kitchen makes it, it is published as it is: one rendition less to keep.
  const encoder = await Encoder.create(FF_ENCODER_LIBX264, {
    options: { preset: 'veryslow', refs: 4, crf, profile: 'high', 'aq-mode': 'autovariance-biased', sc_threshold: 0 },
    configure: (context: CodecContext) => {
      context.framerate = new Rational(rate * 2, 2);
      context.timeBase = new Rational(2, rate * 2);
      context.gopSize = rate * 2;
      context.level = 31;
      context.setFlags(AV_CODEC_FLAG_CLOSED_GOP);
    },
  });
  const sound = await Encoder.create(FF_ENCODER_AAC, { bitrate: '64k', autoResample: true });
  await using output = await Muxer.open(join(to, target, 'media/film.mp4'), { options: { movflags: '+faststart' } });
  const ways = await Promise.all([
    way(video, encoder, `trim=${start},setpts=PTS-STARTPTS,${picture},setsar=1`),
    way(audio, sound, `atrim=${start},asetpts=PTS-STARTPTS`),
  ]);
  const slots = ways.map(({ into }) => output.addStream(into));
  await Promise.all(
    ways.map(async ({ decoder, filter, into, index }, at) => {
      const frames = filter.frames(before(end, decoder.frames(input.packets(index))));
      for await (const packet of into.packets(frames)) if (packet) await output.writePacket(packet, slots[at] as number);
    }),
  );
}

async function way(track: Stream, into: Encoder, filters: string) {
  return { decoder: await Decoder.create(track), filter: FilterAPI.create(filters), into, index: track.index };
}

/** The frames before a moment, in seconds; the rest is read and left. */
async function* before(end: number, frames: AsyncIterable<Frame | null>) {
  for await (const frame of frames) {
    if (!frame || (Number(frame.pts) * frame.timeBase.num) / frame.timeBase.den < end) yield frame;
    else frame.free();
  }
}
