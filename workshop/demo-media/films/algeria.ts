import { ease } from '../instruments/contours.ts';
import { glowOf } from '../instruments/glow.ts';
import { strewn } from '../instruments/lamps.ts';
import { shine } from '../instruments/light.ts';
import { lands } from '../plates/algeria.ts';
import { landOf, type Region } from '../sources/land.ts';
import { lampsOf, type Lamp } from '../sources/night-lights.ts';
import { stands } from './algeria-camera.ts';
import { gatherCoasts, gatherCountry, gatherWaves, layAtlas } from './algeria-land.ts';
import { markCities, markCrossing } from './algeria-marks.ts';
import { viewAt } from './camera.ts';
import { coastsOf } from './coasts.ts';
import type { Film } from './film.ts';
import { finish, framed, lightUp, type Frame } from './frame.ts';
import { momentsOf } from './moments.ts';
import { passage, shown } from './time.ts';

const region: Region = [-14, 22, 27, 50];
const bayOfOran: Region = [-2, 1, 35, 37];

/** Five cities, one line: from Marseille to Algiers, the Atlas, the desert, five points, three rings, the night. */
export const algeriaFilm: Film = {
  name: 'algeria',
  folder: 'algeria/five-cities/media',
  bed: 'sea',
  lands: [...lands, [region, 0.01], [bayOfOran, 0.001]],
  prepare: async (schedule, earth) => {
    const coasts = await coastsOf([-28, 42, 8, 58], bayOfOran);
    const lamps = await lampsOf(region, await landOf(region, 0.01));
    const moments = momentsOf(schedule);
    const { start, duration } = moments;
    const eye = stands(schedule);

    return (t, { width, height }) => {
      const frame = framed(viewAt(t, eye, width, height), earth, '#d9825b');
      const night = shown(t, start(11) - 0.5, Infinity, 1.8);
      layAtlas(frame, t, moments);
      gatherCoasts(frame, t, moments, coasts, 0.95 - 0.6 * night);
      gatherCountry(frame, t, moments);
      gatherWaves(frame, t, moments);
      lightUp(frame, 0.62 - 0.4 * night);
      markCrossing(frame, t, moments);
      markCities(frame, t, moments);
      if (night > 0) shineLamps(frame, lamps, night);
      finish(frame, passage(t, -0.2, 1.2) * (1 - passage(t, duration - 1.7, duration - 0.1)));
      return frame.light;
    };
  },
};

/** The lamps come on along the shore of Algeria first, then around the sea. From afar there are more to a pixel, and each gives less. */
function shineLamps({ light, view, scale }: Frame, lamps: Lamp[], night: number): void {
  const lit = strewn(view, lamps, 0.62 * scale, ([longitude, latitude]) => {
    return ease(0, 1, night * 2.4 - 0.08 * Math.hypot(longitude - 3, (latitude - 36.5) * 1.3));
  });
  const share = Math.min(1, (view.zoom / scale / 66) ** 2) * scale ** 2;
  shine(light, glowOf(lit, view.width, view.height, 0.6 * scale), [0.95, 0.62, 0.34], 0.15 * share);
  shine(light, lit, [1, 0.74, 0.42], 0.52 * share);
}
