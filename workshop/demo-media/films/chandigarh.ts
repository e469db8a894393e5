import { ease } from '../instruments/contours.ts';
import { glowOf } from '../instruments/glow.ts';
import { strewn } from '../instruments/lamps.ts';
import { shine } from '../instruments/light.ts';
import { lands } from '../plates/chandigarh.ts';
import { sites } from '../plates/chandigarh-places.ts';
import { landOf, type Region } from '../sources/land.ts';
import { lampsOf, type Lamp } from '../sources/night-lights.ts';
import { viewAt } from './camera.ts';
import { stands } from './chandigarh-camera.ts';
import { gatherGrid, markCapitol, markRing, runWater } from './chandigarh-city.ts';
import { markBeginning, markExperts, markSeries, markThree } from './chandigarh-journeys.ts';
import { dotLines, gatherRivers, layHills } from './chandigarh-land.ts';
import { coastsOf, spreading } from './coasts.ts';
import type { Film } from './film.ts';
import { finish, framed, gather, lightUp, type Frame } from './frame.ts';
import { momentsOf } from './moments.ts';
import { riversThrough } from './rivers.ts';
import { passage, shown, track } from './time.ts';

const country: Region = [60, 102, 2, 40];

/** A line that parts rivers, a plain, a grid that draws itself; seventeen places; water that goes out on its way. */
export const chandigarhFilm: Film = {
  name: 'chandigarh',
  folder: 'india/chandigarh/media',
  bed: 'wind',
  lands: [...lands, [country, 0.02]],
  prepare: async (schedule, earth) => {
    const coasts = await coastsOf([55, 110, -4, 42], [79, 81, 10, 14]);
    const rivers = await riversThrough([66, 84, 26, 38]);
    const lamps = await lampsOf(country, await landOf(country, 0.02));
    const moments = momentsOf(schedule);
    const { start, duration } = moments;
    const eye = stands(moments);

    return (t, { width, height }) => {
      const frame = framed(viewAt(t, eye, width, height), earth, '#d56a7c');
      const { view, terrain, light, scale } = frame;
      const night = shown(t, start(10) - 0.5, Infinity, 1.6);
      layHills(frame, t, moments, night);
      gatherRivers(frame, t, moments, rivers);
      if (view.zoom / scale < 60) {
        const reached = track(t, [1.0, 0], [4.2, 34]) + 140 * passage(t, 3, 4.6);
        const coast = spreading(coasts(view, Math.max(1.1, 1.25 * scale)), terrain, sites.newDelhi, reached);
        gather(frame.shining, coast, 0.8);
      }
      gatherGrid(frame, t, moments);
      lightUp(frame, 0.6 - 0.3 * night);
      dotLines(frame, t, moments);
      markBeginning(frame, t, moments);
      markRing(frame, t, moments);
      markCapitol(frame, t, moments);
      markSeries(frame, t, moments);
      markThree(frame, t, moments);
      runWater(frame, t, moments);
      markExperts(frame, t, moments);
      if (night > 0) shineLamps(frame, lamps, night);
      finish(frame, passage(t, -0.2, 1.2) * (1 - passage(t, duration - 1.7, duration - 0.1)));
      return light;
    };
  },
};

/** The lamps come on around Chandigarh first, then over the plain; closer, each stands for fewer and is larger. */
function shineLamps({ light, view, scale }: Frame, lamps: Lamp[], night: number): void {
  const lit = strewn(view, lamps, 0.85 * scale, ([longitude, latitude]) =>
    ease(0, 1, night * 2.6 - 0.3 * Math.hypot(longitude - 76.79, latitude - 30.74)),
  );
  const share = scale ** 2;
  shine(light, glowOf(lit, view.width, view.height, 0.7 * scale), [0.95, 0.62, 0.4], 0.4 * share);
  shine(light, lit, [1, 0.75, 0.46], 1.5 * share);
}
