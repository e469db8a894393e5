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

/** Encoders halve the colours of a picture in both directions. Never more than there is. */
const even = (pixels: number): number => Math.max(2, Math.floor(pixels / 2) * 2);

type Rate = Pick<Rational, 'num' | 'den'>;

const perSecond = ({ num, den }: Rate): number => num / den;

/** Of cinema, television, telephones and screens: those whose films vary count in whole numbers. */
const usualRates = [24, 25, 30, 48, 50, 60];

/**
 * The constant rate a film is published at, at most 60 frames a second: its own where that is constant, or a whole part
 * of it (60 of 120); where it varies, the next usual rate, so that no frame is lost.
 * @param mean frames a second that were really there
 * @param promised what the film says of itself; 0/0 where it says nothing
 */
export function publishedRate(mean: number, promised: Rate): Rate {
  const isConstant = promised.den > 0 && Math.abs(perSecond(promised) / mean - 1) < 0.005;
  if (isConstant) return { num: promised.num, den: promised.den * partsOf(perSecond(promised)) };
  const part = mean / partsOf(mean);
  return { num: usualRates.find((usual) => usual >= part * 0.998) ?? 60, den: 1 };
}

/** Of how many frames one is kept. */
const partsOf = (rate: number): number => Math.ceil(rate / 60.01);

/** Frames from one key frame to the next: 2 seconds, to the frame. */
export const keyFrameEvery = (rate: Rate): number => Math.max(1, Math.round(2 * perSecond(rate)));

/** The moment of a frame or a packet in its film. */
export const secondsOf = ({ pts, timeBase }: { pts: bigint; timeBase: Rate }): number =>
  (Number(pts) * timeBase.num) / timeBase.den;
