import { positionsFrom, settingsFrom, type FilmSettings } from '../../model/film/film-settings.ts';
import { keptNames } from '../../model/kept.ts';
import { keep, kept } from '../memory/storage.ts';

/** How this reader wants films, on every page. */
export const keptSettings = (): FilmSettings => settingsFrom(kept(keptNames.film));

export const keepSettings = (settings: FilmSettings): void => write(keptNames.film, settings);

/** The seconds at which films were left in their midst, by chapter. */
export const keptPositions = (): Record<string, number> => positionsFrom(kept(keptNames.positions));

export const keepPositions = (positions: Record<string, number>): void => write(keptNames.positions, positions);

const write = (name: string, value: object): void => {
  const written = JSON.stringify(value);
  keep(name, written === '{}' ? undefined : written);
};
