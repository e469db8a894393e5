import type { Rational } from 'node-av/lib';
import type { FilmFacts } from '../gate/film-facts.ts';

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

/** Encoders halve the colours of a picture in both directions. */
const even = (pixels: number): number => Math.max(2, Math.round(pixels / 2) * 2);

type Rate = Pick<Rational, 'num' | 'den'>;

const perSecond = ({ num, den }: Rate): number => num / den;

/** Cinema, television and screens. */
const usualRates: Rate[] = [
  { num: 24000, den: 1001 },
  { num: 24, den: 1 },
  { num: 25, den: 1 },
  { num: 30000, den: 1001 },
  { num: 30, den: 1 },
  { num: 48, den: 1 },
  { num: 50, den: 1 },
  { num: 60000, den: 1001 },
  { num: 60, den: 1 },
];

/**
 * The constant rate a film is published at, at most 60 frames a second: its own where that is constant, or a whole part
 * of it (60 of 120); where it varies, the next usual rate, so that no frame is lost.
 * @param mean frames a second that were really there
 * @param promised what the film says of itself; 0/0 where it says nothing
 */
export function publishedRate(mean: number, promised: Rate): Rate {
  const isConstant = promised.den > 0 && Math.abs(perSecond(promised) / mean - 1) < 0.005;
  const rate = isConstant ? promised : { num: Math.round(mean * 1000), den: 1000 };
  const parts = Math.ceil(perSecond(rate) / 60.01);
  const part = { num: rate.num, den: rate.den * parts };
  const usual = usualRates.find((usual) => perSecond(usual) >= perSecond(part) * 0.998);
  return isConstant || !usual ? part : usual;
}

/** Frames from one key frame to the next: 2 seconds, to the frame. */
export const keyFrameEvery = (rate: Rate): number => Math.max(1, Math.round(2 * perSecond(rate)));

/** The moment of a frame or a packet in its film. */
export const secondsOf = ({ pts, timeBase }: { pts: bigint; timeBase: Rate }): number =>
  (Number(pts) * timeBase.num) / timeBase.den;
