import type { UnsettledLines } from '../../schema/borders.ts';
import { madeOnce } from '../../i18n/made-once.ts';
import { sceneGround, sceneViews, type Place, type SceneGround, type SceneView } from './scene-views.ts';

/** The views of the scenes of a chapter, and the drawing they show. */
export interface SceneMaps {
  views: SceneView[];
  ground: SceneGround;
}

/**
 * The same in every language a chapter is written in.
 * @param at the keys of the scenes' places, in order; at least one @param country its three letters, `DZA`
 */
export const sceneMaps = (
  places: readonly Place[],
  at: readonly string[],
  country: string,
  lines: UnsettledLines,
): SceneMaps =>
  drawn(
    places.map(({ key, coordinates }) => ({ key, coordinates })),
    at,
    country,
    lines,
  );

const drawn = madeOnce((places: Place[], at: readonly string[], country: string, lines: UnsettledLines): SceneMaps => {
  const shown = sceneViews(places, at, country);
  return { views: shown.views, ground: sceneGround(shown, places, lines) };
});
