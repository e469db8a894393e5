import type { Rational } from 'node-av/lib';
import type { FilmFacts } from '../../gate/film-facts.ts';

/** A size a film is published in. Its name is its shorter side: the 360 of a portrait film is 360 pixels wide. */
export interface Size {
  /** Pixels of the shorter side, as files are named after it: 360. */
  side: number;
  width: number;
  height: number;
}

/** The shorter sides films are published in, as far as the master has so many pixels. */
const sides = [360, 720, 1080];

/**
 * The sizes of a film, the smallest first, never larger than its master. A master that ends well above one of the usual
 * sides (480 lines), or below them all, is published in its own size too.
 */
export function sizesOf({ width, height }: Pick<FilmFacts, 'width' | 'height'>): Size[] {
  const own = Math.min(width, height);
  const usual = sides.filter((side) => side <= own);
  const largest = usual.at(-1) ?? 0;
  const isWorthMore = own > largest * 1.2 && own < Math.max(...sides);
  return [...usual, ...(isWorthMore ? [even(own)] : [])].map((side) => ({
    side,
    width: even((width * side) / own),
    height: even((height * side) / own),
  }));
}

/** Encoders halve the colours of a picture in both directions. Never more than there is. */
const even = (pixels: number): number => Math.max(2, Math.floor(pixels / 2) * 2);

type Rate = Pick<Rational, 'num' | 'den'>;

const perSecond = ({ num, den }: Rate): number => num / den;

/** Of cinema, television, telephones and screens: those whose films vary count in whole numbers. */
const usualRates = [24, 25, 30, 48, 50, 60];

/**
 * Fewer frames a second are shown several times each: pictures that stand for seconds would be entered seconds late, and
 * an encoder for AV1 that is given less than two in five seconds divides by nothing, and ends the program.
 */
const fewest = 10;

/**
 * The constant rate a film is published at, 10 to 60 frames a second: its own where that is constant, a whole part of it
 * (60 of 120) or a multiple (10 of a fifth); where it varies, the next usual rate, so that no frame is lost.
 * @param mean frames a second that were really there
 * @param promised what the film says of itself; 0/0 where it says nothing
 */
export function publishedRate(mean: number, promised: Rate): Rate {
  const isConstant = promised.num > 0 && promised.den > 0 && Math.abs(perSecond(promised) / mean - 1) < 0.005;
  if (isConstant) {
    const [times, parts] = [timesOf(perSecond(promised)), partsOf(perSecond(promised))];
    return times > 1 ? lowest(promised.num * times, promised.den) : { num: promised.num, den: promised.den * parts };
  }
  const part = mean / partsOf(mean);
  return { num: usualRates.find((usual) => usual >= part * 0.998) ?? 60, den: 1 };
}

/** How often each frame is shown. */
const timesOf = (rate: number): number => Math.ceil(fewest / (rate * 1.001));

/** Of how many frames one is kept. */
const partsOf = (rate: number): number => Math.ceil(rate / 60.01);

/** The same in the smallest numbers: encoders count in 32 bits. */
function lowest(num: number, den: number): Rate {
  let [one, other] = [num, den];
  while (other > 0) [one, other] = [other, one % other];
  return { num: num / one, den: den / one };
}

/** Frames from one key frame to the next: 2 seconds, to the frame. */
export const keyFrameEvery = (rate: Rate): number => Math.max(1, Math.round(2 * perSecond(rate)));

/** The moment of a frame or a packet in its film. */
export const presentedAt = ({ pts, timeBase }: { pts: bigint; timeBase: Rate }): number =>
  (Number(pts) * timeBase.num) / timeBase.den;
