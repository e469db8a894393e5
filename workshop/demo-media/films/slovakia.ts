import { ease } from '../instruments/contours.ts';
import { country, europe, lands, sites } from '../plates/slovakia-places.ts';
import { landOf, type Region } from '../sources/land.ts';
import { lampsOf } from '../sources/night-lights.ts';
import { viewAt } from './camera.ts';
import { coastsOf, spreading } from './coasts.ts';
import type { Film } from './film.ts';
import { finish, framed, gather, lightUp } from './frame.ts';
import { momentsOf } from './moments.ts';
import { shineLamps } from './night.ts';
import { riversThrough } from './rivers.ts';
import { closeBorder, gatherBorders, lightMoney } from './slovakia-borders.ts';
import { stands } from './slovakia-camera.ts';
import { markCoins } from './slovakia-coins.ts';
import { gatherWaters, layCarpathians } from './slovakia-land.ts';
import { markBorders, markFactories, markNeighbours, markTrnava } from './slovakia-marks.ts';
import { passage, shown, track } from './time.ts';

const alps: Region = [8, 24, 46.5, 50.5];

/** A border that closes and opens, a money that spreads, a ring that fills, threads that leave: two rivers hold it together. */
export const slovakiaFilm: Film = {
  name: 'slovakia',
  folder: 'slovakia/euro-and-cars/media',
  bed: 'wind',
  lands,
  prepare: async (schedule, earth) => {
    const coasts = await coastsOf(europe, [12, 14, 44, 46]);
    const rivers = {
      danube: await riversThrough(alps, [0, 1]),
      morava: await riversThrough([16, 18, 47.9, 49.4], [2]),
      vah: await riversThrough([17.4, 20.2, 47.7, 49.4], [3]),
    };
    const lamps = await lampsOf(country, await landOf(country, 0.02), 0.005, 1.25);
    const moments = momentsOf(schedule);
    const { start, duration } = moments;
    const eye = stands(schedule);

    return (t, { width, height }) => {
      const frame = framed(viewAt(t, eye, width, height), earth, '#8fa8d8');
      const { view, terrain, scale } = frame;
      const night = shown(t, start(12) - 0.1, Infinity, 1.8);
      layCarpathians(frame, t, moments, night);
      lightMoney(frame, t, moments);
      const reached = track(t, [0.8, 0], [3.4, 30]) + 140 * passage(t, 2.4, 4.2);
      const coast = spreading(coasts(view, Math.max(1.1, 1.1 * scale)), terrain, sites.paris, reached);
      gather(frame.shining, coast, 0.5 * (1 - 0.6 * night));
      gatherWaters(frame, t, moments, rivers);
      gatherBorders(frame, t, moments);
      lightUp(frame, 0.62 - 0.4 * night);
      closeBorder(frame, t, moments);
      markBorders(frame, t, moments);
      markCoins(frame, t, moments);
      markTrnava(frame, t, moments);
      markFactories(frame, t, moments);
      markNeighbours(frame, t, moments);
      // Bratislava first, then up the Váh.
      if (night > 0) {
        const wave = (x: number, y: number) =>
          ease(0, 1, night * 2.3 - 0.42 * Math.hypot((x - 17.1) * 0.66, y - 48.15));
        shineLamps(frame, lamps, wave, 1.15);
      }
      finish(frame, passage(t, -0.2, 1.2) * (1 - passage(t, duration - 1.7, duration - 0.1)));
      return frame.light;
    };
  },
};
