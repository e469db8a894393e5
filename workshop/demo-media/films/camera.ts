import type { View } from '../instruments/view.ts';
import { passage } from './time.ts';

/** The eye at a moment: seconds, the place below it, and pixels per degree for a frame 1280 long. */
export interface Stand {
  at: number;
  center: readonly [longitude: number, latitude: number];
  zoom: number;
}

/**
 * The view at a moment. Stands come in pairs, arriving and leaving: between a leaving and the next arriving the eye
 * travels; between an arriving and its leaving it drifts, so that no picture ever freezes.
 */
export function viewAt(time: number, stands: Stand[], width: number, height: number): View {
  const after = stands.findIndex((stand) => stand.at > time);
  const to = stands[after < 0 ? stands.length - 1 : after]!;
  const from = stands[after < 0 ? stands.length - 1 : Math.max(0, after - 1)]!;
  const still = from === to;
  const drifts = !still && Math.abs(Math.log(to.zoom / from.zoom)) < 0.12;
  const part = still ? 0 : drifts ? (time - from.at) / (to.at - from.at) : passage(time, from.at, to.at);
  const zoom = from.zoom * (to.zoom / from.zoom) ** part;
  // On the way down the place must arrive as the eye nears it, or it would rush past: the same point of the
  // ground is kept as the centre of the movement.
  const shift =
    Math.abs(zoom - from.zoom) < 1e-9 || drifts ? part : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  const center = [mixed(from.center[0], to.center[0], shift), mixed(from.center[1], to.center[1], shift)] as const;
  return { width, height, kind: 'globe', center, zoom: (zoom * Math.max(width, height)) / 1280 };
}

function mixed(one: number, other: number, part: number): number {
  return one + (other - one) * part;
}
