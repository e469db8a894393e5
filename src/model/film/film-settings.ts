/** How a reader wants films: kept in the browser from page to page. */
export interface FilmSettings {
  /** At most 480 lines, and nothing that is not needed. */
  sobriety?: boolean;
  /** Whether the film goes on as sound when its page is hidden. */
  whenHidden?: boolean;
  described?: boolean;
  /** The language of captions, `fr`; `off` for none. */
  captions?: string;
  speed?: number;
  /** Lines, chosen by hand. */
  quality?: number | undefined;
  /** From 0 to 1. */
  volume?: number;
  muted?: boolean;
}

const isTrue = (value: unknown): boolean => value === true;

/** What each setting may be. */
const mayBe: Record<keyof FilmSettings, (value: unknown) => boolean> = {
  sobriety: isTrue,
  whenHidden: isTrue,
  described: isTrue,
  captions: (value) => typeof value === 'string',
  speed: (value) => isWithin(value, 0.5, 2),
  quality: (value) => isWithin(value, 1, 9999),
  volume: (value) => isWithin(value, 0, 1),
  muted: isTrue,
};

/** Settings as they were kept; whatever is not one of them, or was not written by this site, is left out. */
export function settingsFrom(kept: string | null | undefined): FilmSettings {
  const record = recordFrom(kept);
  return Object.fromEntries(
    Object.entries(mayBe).flatMap(([name, fits]) => (fits(record[name]) ? [[name, record[name]]] : [])),
  );
}

/** The moments at which films were left, in seconds, by chapter. */
export const positionsFrom = (kept: string | null | undefined): Record<string, number> =>
  Object.fromEntries(
    Object.entries(recordFrom(kept)).filter((entry): entry is [string, number] => isWithin(entry[1], 0, 1e6)),
  );

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

function recordFrom(kept: string | null | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? '');
    return typeof value === 'object' && value ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
