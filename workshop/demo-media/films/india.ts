import { ease } from '../instruments/contours.ts';
import { glowOf } from '../instruments/glow.ts';
import { strewn } from '../instruments/lamps.ts';
import { shine } from '../instruments/light.ts';
import { lands } from '../plates/india.ts';
import { sites } from '../plates/india-places.ts';
import { landOf, type Region } from '../sources/land.ts';
import { lampsOf, type Lamp } from '../sources/night-lights.ts';
import { viewAt } from './camera.ts';
import { coastsOf, spreading } from './coasts.ts';
import type { Film } from './film.ts';
import { finish, framed, gather, lightUp, type Frame } from './frame.ts';
import { markArrival, markSearch, markSettlements } from './india-books.ts';
import { stands } from './india-camera.ts';
import { markChandigarh, markCities } from './india-cities.ts';
import { markDarkness, markForest } from './india-forest.ts';
import { gatherWriting, layHills } from './india-land.ts';
import { momentsOf } from './moments.ts';
import { passage, shown, track } from './time.ts';

const country: Region = [60, 102, 2, 40];

/** Lines: of a journey, of a land written like a leaf, of trees in strips, of water; at last the lights, and a dark band. */
export const indiaFilm: Film = {
  name: 'india',
  folder: 'india/palm-leaves/media',
  bed: 'wind',
  lands,
  prepare: async (schedule, earth) => {
    const coasts = await coastsOf([55, 110, -4, 42], [79, 81, 10, 14]);
    const lamps = await lampsOf(country, await landOf(country, 0.02));
    const moments = momentsOf(schedule);
    const { start, end, duration } = moments;
    const eye = stands(moments);

    return (t, { width, height }) => {
      const frame = framed(viewAt(t, eye, width, height), earth, '#d56a7c');
      const { view, terrain, light, scale } = frame;
      const night = shown(t, start(12) - 0.5, Infinity, 1.6);
      layHills(frame, t, moments, night);
      gatherWriting(frame, t, moments);
      const reached = track(t, [1.4, 0], [4.8, 34]) + 140 * passage(t, 3.4, 5.4);
      const coast = spreading(coasts(view, Math.max(1.1, 1.25 * scale)), terrain, sites.mahe, reached);
      const listed = shown(t, start(6) + 0.6, end(6) + 0.2, 0.9);
      gather(frame.shining, coast, (0.9 - 0.6 * night) * (1 - 0.45 * listed));
      lightUp(frame, 0.6 - 0.4 * night);
      markArrival(frame, t, moments);
      markSearch(frame, t, moments);
      markSettlements(frame, t, moments);
      markForest(frame, t, moments);
      markCities(frame, t, moments);
      markChandigarh(frame, t, moments);
      if (night > 0) shineLamps(frame, lamps, night);
      markDarkness(frame, t, moments);
      finish(frame, passage(t, -0.2, 1.2) * (1 - passage(t, duration - 1.7, duration - 0.1)));
      return light;
    };
  },
};

/** The lamps come on over the plain of the north first, then southwards along the coasts. */
function shineLamps({ light, view, scale }: Frame, lamps: Lamp[], night: number): void {
  const lit = strewn(view, lamps, 0.6 * scale, ([, latitude]) => ease(0, 1, night * 2.6 - 0.075 * (31 - latitude)));
  const share = scale ** 2;
  shine(light, glowOf(lit, view.width, view.height, 0.6 * scale), [0.95, 0.62, 0.4], 0.13 * share);
  shine(light, lit, [1, 0.75, 0.46], 0.42 * share);
}
