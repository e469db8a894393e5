import { lands } from '../plates/jerusalem.ts';
import { streamsOf } from '../plates/jerusalem-layers.ts';
import { sites } from '../plates/jerusalem-places.ts';
import { lakesOf } from '../sources/lakes.ts';
import type { Region } from '../sources/land.ts';
import { viewAt } from './camera.ts';
import { coastsOf, spreading } from './coasts.ts';
import type { Film } from './film.ts';
import { finish, framed, gather, lightUp } from './frame.ts';
import { stands } from './jerusalem-camera.ts';
import { closingAt, gatherDots, gatherDunes, layLakes, layLand } from './jerusalem-land.ts';
import { markDistrict, markJerusalem, markMonastery, markPlants, markSchool } from './jerusalem-marks.ts';
import { clearTheWadi, rainOnTheCity, sinkIntoTheRock } from './jerusalem-water.ts';
import { momentsOf } from './moments.ts';
import { passage, track } from './time.ts';

const near: Region = [33, 36.5, 30.5, 33.5];

/** Stone in the accent, water in cold light: a ridge, circles of a school, rain that sinks, two plants, a monastery in the dunes. */
export const jerusalemFilm: Film = {
  name: 'jerusalem',
  folder: 'jerusalem/stones-and-water/media',
  bed: 'wind',
  lands,
  prepare: async (schedule, earth) => {
    const coasts = await coastsOf([10, 46, 20, 48], [31.5, 36, 30.5, 33.5]);
    const lakes = await lakesOf(near);
    const streams = await streamsOf(near, 40);
    const moments = momentsOf(schedule);
    const eye = stands(moments);

    return (t, { width, height }) => {
      const frame = framed(viewAt(t, eye, width, height), earth, '#c9bd9a');
      const { view, terrain, light, scale } = frame;
      layLand(frame, t, moments);
      layLakes(frame, t, moments, lakes);
      const reached = track(t, [1.2, 0], [4.2, 30]) + 140 * passage(t, 3, 4.8);
      const coast = spreading(coasts(view, Math.max(1.1, 1.25 * scale)), terrain, sites.gaza, reached);
      gather(frame.shining, coast, 0.9);
      gatherDunes(frame, t, moments);
      markSchool(frame, t, moments);
      lightUp(frame, 0.6);
      gatherDots(frame, t, moments);
      rainOnTheCity(frame, t, moments);
      sinkIntoTheRock(frame, t, moments, streams);
      clearTheWadi(frame, t, moments);
      markJerusalem(frame, t, moments);
      markDistrict(frame, t, moments);
      markPlants(frame, t, moments);
      markMonastery(frame, t, moments);
      if (closingAt(t, moments) > 0) dim(light, terrain, 0.4 * closingAt(t, moments));
      finish(frame, passage(t, -0.2, 1.2) * (1 - passage(t, moments.duration - 1.7, moments.duration - 0.1)));
      return light;
    };
  },
};

/** Darkens the land far from the shore of Gaza. */
function dim(
  light: { red: Float32Array; green: Float32Array; blue: Float32Array },
  { longitude, latitude }: { longitude: Float32Array; latitude: Float32Array },
  strength: number,
): void {
  for (let k = 0; k < light.red.length; k++) {
    const away = Math.hypot((longitude[k]! - 34.38) * 0.85, latitude[k]! - 31.45);
    const kept = 1 - strength * Math.min(1, away / 0.25);
    light.red[k]! *= kept;
    light.green[k]! *= kept;
    light.blue[k]! *= kept;
  }
}
