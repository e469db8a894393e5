import { ease } from '../instruments/contours.ts';
import { cover, shine, veil, type Colour } from '../instruments/light.ts';
import { ragged } from '../instruments/noise.ts';
import { pixels, ring, visible, type Place } from '../instruments/marks.ts';
import { sites } from '../plates/astronomer-places.ts';
import type { Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, shown } from './time.ts';
import { between } from './ways.ts';

const cloud: Colour = [0.5, 0.53, 0.58];

/** What the sky did: snow in Turkestan, cloud over Tahiti until it opens, rain in Brazil. */
export function layWeather(frame: Frame, t: number, { start, end, said }: Moments): void {
  const snow = shown(t, said(3, 'janvier') - 0.5, start(4) + 0.2, 1.4);
  overcast(frame, sites.turkestan, 1500, t, snow);
  const tahiti = shown(t, said(4, 'Des nuages') - 0.6, start(5) + 0.1, 1.2);
  overcast(frame, sites.papeete, 260, t, tahiti);
  const rain = shown(t, said(7, 'il pleut') - 0.9, end(7) + 0.6, 1.1);
  overcast(frame, sites.passaQuatro, 1500, t, rain);
}

/** The shadow of the Moon comes over the sea from the south-west, passes over Vavaʻu, and leaves a ring that fades. */
export function passShadow(frame: Frame, t: number, { said, end }: Moments): void {
  const { light, view, accent, scale } = frame;
  const [from, to] = [said(6, 'le 29') - 0.3, end(6) + 0.5];
  const part = (t - from) / (to - from);
  if (part > 0 && part < 1) {
    const place = between([-190, -33], [-157, -3], part);
    const at = visible(view, place);
    const near = shown(t, from, to - 0.5, 0.5);
    if (at) {
      const dark = round(frame, at, pixels(view, 170), pixels(view, 260));
      veil(
        light,
        dark.map((amount) => 1 - 0.9 * near * amount),
      );
      shine(
        light,
        round(frame, at, pixels(view, 175), pixels(view, 35)).map((amount) => 4 * amount * (1 - amount)),
        accent,
        0.16 * near,
      );
    }
  }
  // It is over the island when it has come as far as the island is.
  const over = from + (to - from) * 0.485;
  const left = passage(t, over, over + 0.5) * (1 - passage(t, over + 1.2, over + 3));
  ring(light, view, sites.vavau, accent, (15 + 7 * passage(t, over, over + 3)) * scale, 1.5 * scale, left);
}

/** A round of a radius and a softness, in pixels. */
function round({ view }: Frame, [left, top]: [number, number], radius: number, soft: number): Float32Array {
  const mask = new Float32Array(view.width * view.height);
  for (let y = 0, k = 0; y < view.height; y++)
    for (let x = 0; x < view.width; x++, k++)
      mask[k] = ease(radius + soft / 2, radius - soft / 2, Math.hypot(x + 0.5 - left, y + 0.5 - top));
  return mask;
}

/** A pale veil over a place, a radius in kilometres wide; its edge is ragged, and it drifts. */
function overcast({ view, terrain, light }: Frame, place: Place, kilometres: number, t: number, amount: number): void {
  const at = visible(view, place);
  if (amount === 0 || !at) return;
  const radius = pixels(view, kilometres);
  const mask = new Float32Array(view.width * view.height);
  const grain = 900 / kilometres;
  const { longitude, latitude } = terrain;
  for (let y = 0, k = 0; y < view.height; y++) {
    for (let x = 0; x < view.width; x++, k++) {
      const far = Math.hypot(x + 0.5 - at[0], y + 0.5 - at[1]) / radius;
      if (far > 1.5 || longitude[k] !== longitude[k]) continue;
      const wisps =
        0.5 + 0.75 * ragged(longitude[k]! * 0.55 * grain + t * 0.12, latitude[k]! * 0.8 * grain - t * 0.05, 5);
      // Ragged wide: a bank of cloud has no edge.
      mask[k] = ease(0.1, 1, (1.45 - far) * 0.75 * amount * (0.1 + 1.15 * wisps));
    }
  }
  cover(light, mask, cloud, 0.36 * amount);
}
