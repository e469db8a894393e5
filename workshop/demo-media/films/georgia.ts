import { ease } from '../instruments/contours.ts';
import { country, lands, sites } from '../plates/georgia-places.ts';
import { landOf, type Region } from '../sources/land.ts';
import { lampsOf } from '../sources/night-lights.ts';
import { viewAt } from './camera.ts';
import { coastsOf, spreading } from './coasts.ts';
import type { Film } from './film.ts';
import { finish, framed, gather, lightUp } from './frame.ts';
import { stands } from './georgia-camera.ts';
import { gatherWaters, layCaucasus, nightAt, stillness } from './georgia-land.ts';
import { markAgreements, markArrival, markMission, markPlane, markValley } from './georgia-marks.ts';
import { markDam, markPatrols, markTent } from './georgia-near.ts';
import { momentsOf } from './moments.ts';
import { shineLamps } from './night.ts';
import { riversThrough } from './rivers.ts';
import { passage, track } from './time.ts';

const bay: Region = [40.5, 42.5, 41.3, 43.6];

/** From afar the coasts are many, and stand back. */
const coastAt = (near: number): number => 0.42 + 0.53 * ease(30, 80, near);

/** From Paris to Tbilisi: two rivers, a stillness, lines that come and go, a tent, a dam, lamps. No line inside Georgia. */
export const georgiaFilm: Film = {
  name: 'georgia',
  folder: 'georgia/observers/media',
  bed: 'wind',
  lands,
  prepare: async (schedule, earth) => {
    const coasts = await coastsOf([-16, 66, 30, 68], bay);
    const rivers = await riversThrough(country);
    const lamps = await lampsOf(country, await landOf(country, 0.005), 0.007, 2.2);
    const moments = momentsOf(schedule);
    const { duration } = moments;
    const eye = stands(schedule);

    return (t, { width, height }) => {
      const frame = framed(viewAt(t, eye, width, height), earth, '#7fb8a4');
      const night = nightAt(t, moments);
      layCaucasus(frame, t, moments, night);
      const reached = track(t, [0.8, 0], [4.6, 26]) + 140 * passage(t, 3, 5.2);
      const coast = spreading(
        coasts(frame.view, Math.max(1.1, 1.25 * frame.scale)),
        frame.terrain,
        sites.tbilisi,
        reached,
      );
      gather(frame.shining, coast, coastAt(frame.view.zoom / frame.scale) * (1 - 0.68 * night) * stillness(t, moments));
      gatherWaters(frame, t, moments, rivers);
      lightUp(frame, 0.62 - 0.4 * night);
      markArrival(frame, t, moments);
      markValley(frame, t, moments);
      markPlane(frame, t, moments);
      markAgreements(frame, t, moments);
      markMission(frame, t, moments);
      markPatrols(frame, t, moments);
      markTent(frame, t, moments);
      markDam(frame, t, moments);
      // Tbilisi first, then westwards; the same light on all banks.
      if (night > 0)
        shineLamps(frame, lamps, (longitude) => ease(0, 1, night * 2.4 - 0.22 * Math.abs(longitude - 44.8)), 1.1);
      finish(frame, passage(t, -0.2, 1.2) * (1 - passage(t, duration - 1.7, duration - 0.1)));
      return frame.light;
    };
  },
};
