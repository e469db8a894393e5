import { ease } from '../instruments/contours.ts';
import { europe, home, lands, sites } from '../plates/astronomer-places.ts';
import { danubeAtBratislava } from '../plates/slovakia-places.ts';
import { stroked } from '../instruments/strokes.ts';
import { landOf } from '../sources/land.ts';
import { lampsOf } from '../sources/night-lights.ts';
import { viewAt } from './camera.ts';
import { coastsOf, spreading } from './coasts.ts';
import type { Film } from './film.ts';
import { finish, framed, gather, layRelief, lightUp, type Frame } from './frame.ts';
import { momentsOf, type Moments } from './moments.ts';
import { shineLamps } from './night.ts';
import { riversThrough } from './rivers.ts';
import { placed, stands } from './stefanik-camera.ts';
import { markJourneys, markPlaces, markProgramme, markReturn } from './stefanik-journeys.ts';
import { layWeather, passShadow } from './stefanik-sky.ts';
import { passage, shown, track } from './time.ts';

/** A life as a web of great circles; the sky over each of their ends; and a globe that turns under them. Tall, for a story. */
export const stefanikFilm: Film = {
  name: 'stefanik',
  folder: 'slovakia/astronomer/media',
  bed: 'wind',
  frame: { width: 720, height: 1280 },
  lands,
  prepare: async (schedule, earth) => {
    const tahiti = await coastsOf([-178, -138, -26, -8], [-150.2, -148.8, -18.2, -17.2]);
    const shores = await coastsOf([-25, 60, 25, 68], [12, 14, 44, 46]);
    const danube = await riversThrough([8, 24, 46.5, 50.5], [0, 1]);
    const lamps = await lampsOf(home, await landOf(home, 0.02), 0.005, 1.35);
    const farLamps = await lampsOf(europe, await landOf(europe, 0.02), 0.016, 1.1);
    const moments = momentsOf(schedule);
    const { start, end, duration } = moments;
    const eye = stands(schedule);

    return (t, { width, height }) => {
      const frame = framed({ ...viewAt(t, eye, width, height), at: placed }, earth, '#8fa8d8');
      const { view, terrain, shining, scale } = frame;
      const night = shown(t, start(10) - 0.3, Infinity, 1.4);
      layMountains(frame, t, moments, night);
      const coasts = view.center[0] < -100 ? tahiti : shores;
      const reached = track(t, [0.6, 0], [3.4, 40]) + 140 * passage(t, 2.2, 5);
      const coast = spreading(coasts(view, Math.max(1, scale)), terrain, sites.kosariska, reached);
      gather(shining, coast, (0.36 + 0.5 * shown(t, start(4) + 3.6, start(6) + 0.4, 1)) * (1 - 0.5 * night));
      const river = shown(t, start(9) + 0.4, Infinity, 1) * (1 - 0.7 * night);
      if (river > 0) {
        gather(shining, danube(view, scale), 0.9 * river);
        gather(shining, stroked(view, [danubeAtBratislava], 1.7 * scale), 0.85 * river);
      }
      lightUp(frame, 0.6 - 0.35 * night);
      layWeather(frame, t, moments);
      passShadow(frame, t, moments);
      markJourneys(frame, t, moments);
      markPlaces(frame, t, moments);
      markReturn(frame, t, moments);
      // The lamps of Bratislava come on around a point that is dark.
      if (night > 0) {
        const reach = 0.3 - 0.19 * passage(t, start(10) + 1.2, end(10) + 0.6);
        const wave = (x: number, y: number) => {
          const far = Math.hypot((x - 17.23) * 0.66, y - 48.17);
          return ease(0, 1, night * 2.6 - reach * far) * ease(0.012, 0.03, far);
        };
        const near = ease(240, 380, view.zoom / scale);
        if (near > 0) shineLamps(frame, lamps, wave, near);
        if (near < 1)
          shineLamps(frame, farLamps, wave, 0.6 * (1 - near) * (1 + 2.4 * ease(60, 220, view.zoom / scale)));
      }
      markProgramme(frame, t, moments);
      finish(frame, passage(t, -0.2, 1.2) * (1 - passage(t, Math.max(end(10), duration - 1.7), duration - 0.1)));
      return frame.light;
    };
  },
};

/** Contour lines around what is near: the Carpathians, the Alps, Tahiti; from afar hardly any. */
function layMountains(frame: Frame, t: number, { start }: Moments, night: number): void {
  const near = frame.view.zoom / frame.scale;
  const [step, from, full] = near > 90 ? [100, 100, 2600] : near > 24 ? [150, 200, 2200] : [500, 600, 4200];
  const risen = track(t, [start(1) + 0.6, 0], [start(1) + 4.2, 6000]);
  if (risen === 0) return;
  const lines = (near > 24 ? 0.8 : 0.35) * (1 - 0.85 * night);
  layRelief(frame, { step, from, full }, lines, 1.1 * lines, (_longitude, _latitude, metres) =>
    ease(risen + 60, risen - 200, metres),
  );
}
