import { ease } from '../instruments/contours.ts';
import { glowOf } from '../instruments/glow.ts';
import { strewn } from '../instruments/lamps.ts';
import { cover, shine, type Colour } from '../instruments/light.ts';
import { lands, places } from '../plates/peru.ts';
import { landOf, type Region } from '../sources/land.ts';
import { lampsOf, type Lamp } from '../sources/night-lights.ts';
import { viewAt } from './camera.ts';
import { coastsOf, spreading } from './coasts.ts';
import type { Film } from './film.ts';
import { finish, framed, gather, lightUp, type Frame } from './frame.ts';
import { edgeOf, ice } from './glaciers.ts';
import { lowCloud } from './low-cloud.ts';
import { momentsOf, type Moments } from './moments.ts';
import { stands } from './peru-camera.ts';
import { closingAt, gatherCountries, gatherWaters, layAndes } from './peru-land.ts';
import { markArrival, markDig, markInstitute, markMeasuring } from './peru-marks.ts';
import { riversThrough } from './rivers.ts';
import { passage, shown, track } from './time.ts';

const region: Region = [-92, -54, -26, 14];
const shoreOfLima: Region = [-80, -74, -15, -7];
const frost: Colour = [0.72, 0.86, 1];

/** From Paris to Lima: low cloud, slopes, rivers, ice that withdraws, an institute and its field, a dig, the night. */
export const peruFilm: Film = {
  name: 'peru',
  folder: 'peru/andes/media',
  bed: 'wind',
  lands: [...lands, [shoreOfLima, 0.002]],
  prepare: async (schedule, earth) => {
    const coasts = await coastsOf([-120, -30, -58, 34], shoreOfLima);
    const rivers = await riversThrough(region);
    const lamps = await lampsOf(region, await landOf(region, 0.01));
    const moments = momentsOf(schedule);
    const { start, end, duration } = moments;
    const eye = stands(schedule);

    return (t, { width, height }) => {
      const frame = framed(viewAt(t, eye, width, height), earth, '#e0a458');
      const { view, terrain, light, scale } = frame;
      const night = shown(t, start(11) - 0.4, Infinity, 1.7);
      layAndes(frame, t, moments, night);
      const reached = track(t, [1.2, 0], [4.4, 40]) + 140 * passage(t, 3, 4.8);
      const coast = spreading(coasts(view, Math.max(1.1, 1.25 * scale)), terrain, places.lima, reached);
      gather(frame.shining, coast, (0.95 - 0.6 * night) * (1 - 0.6 * closingAt(t, moments)));
      gatherWaters(frame, t, moments, rivers);
      gatherCountries(frame, t, moments);
      const cloudy = shown(t, 1.6, start(3) - 0.4, 1.4) * track(t, [start(2), 1], [end(2) + 0.4, 0.25]);
      if (cloudy > 0) cover(light, lowCloud(terrain, t), [0.5, 0.53, 0.58], 0.5 * cloudy);
      lightUp(frame, 0.62 - 0.4 * night);
      coverWithIce(frame, t, moments);
      markArrival(frame, t, moments);
      markInstitute(frame, t, moments);
      markMeasuring(frame, t, moments);
      markDig(frame, t, moments);
      if (night > 0) shineLamps(frame, lamps, night);
      finish(frame, passage(t, -0.2, 1.2) * (1 - passage(t, duration - 1.7, duration - 0.1)));
      return light;
    };
  },
};

/** Ice: lit from the Cordillera Blanca southwards, then withdrawing; the line of what it was stays. */
function coverWithIce({ view, terrain, light, scale }: Frame, t: number, { start, end }: Moments): void {
  const icy = shown(t, start(5) - 0.2, start(8) - 0.1, 0.9);
  if (icy === 0) return;
  const lit = track(t, [start(5) + 0.2, 0], [end(5) + 0.5, 8.3]);
  const left = track(t, [start(6) + 0.3, 1], [end(6) + 0.3, 0.42]);
  const now = ice(terrain, left, lit);
  shine(light, glowOf(now, view.width, view.height, 0.3 * scale), frost, 0.13 * icy);
  cover(light, now, frost, 0.62 * icy);
  shine(light, edgeOf(ice(terrain, 1, lit)), frost, 0.3 * icy * passage(t, start(6), start(6) + 1));
}

/** The lamps come on around Lima first, then along the coast. */
function shineLamps({ light, view, scale }: Frame, lamps: Lamp[], night: number): void {
  const lit = strewn(view, lamps, 0.62 * scale, ([, latitude]) =>
    ease(0, 1, night * 2.2 - 0.07 * Math.abs(latitude + 12)),
  );
  const share = scale ** 2;
  shine(light, glowOf(lit, view.width, view.height, 0.7 * scale), [0.95, 0.65, 0.36], 0.27 * share);
  shine(light, lit, [1, 0.76, 0.44], 0.85 * share);
}
