/** What a chapter left in the passport, when it was first seen. */
export interface Stamp {
  /** `peru/andes`: the same in every language. */
  chapter: string;
  /** The reader's own day: `2026-11-22`. */
  day: string;
  /** Whether its film was watched to the end. */
  film?: true;
}

/** Where a reader has been: kept in the browser, in this form, and nowhere else. */
export interface Passport {
  version: 1;
  /** In the order of the visit. */
  stamps: Stamp[];
  /** The scene that was last in view, counted from one. */
  last?: { chapter: string; scene: number };
}

/** A chapter as the journey goes through it. */
export interface Leg {
  chapter: string;
  /** How many scenes it has. */
  scenes: number;
}

/** Where to go on; no scene where it is a chapter's beginning. */
export interface Onward {
  chapter: string;
  scene?: number;
}

/** A chapter is seen from this scene on: a page that was merely opened leaves no stamp. */
export const firstSeen = 2;

/** More than any documentary has; a text that holds more was not written by this site. */
const most = 5000;

const blank = (): Passport => ({ version: 1, stamps: [] });

/** A passport as it was kept; whatever is no part of one, or was not written by this site, is left out. */
export function passportFrom(kept: string | null | undefined): Passport {
  const { version, stamps, last } = recordFrom(parsed(kept));
  if (version !== 1) return blank();
  const known = (Array.isArray(stamps) ? stamps : []).slice(0, most).flatMap(stampFrom);
  const scene = recordFrom(last)['scene'];
  const chapter = recordFrom(last)['chapter'];
  return {
    version,
    stamps: known.filter((stamp, index) => index === known.findIndex((other) => other.chapter === stamp.chapter)),
    ...(isChapter(chapter) && isScene(scene) && { last: { chapter, scene } }),
  };
}

/** A scene came into view: from the second one on its chapter is seen, and this is where to resume. */
export function withScene(passport: Passport, chapter: string, scene: number, day: string): Passport {
  return scene < firstSeen ? passport : { ...stamped(passport, { chapter, day }), last: { chapter, scene } };
}

/** The film of a chapter was watched to its end: a chapter seen, even where nothing of it was read. */
export const withFilm = (passport: Passport, chapter: string, day: string): Passport =>
  stamped(passport, { chapter, day, film: true });

/**
 * Where a reader who comes back goes on: at the scene that was left, and after a chapter's last scene with the next
 * chapter that was not seen. Nothing where nothing was begun, or all is seen.
 */
export function onward({ stamps, last }: Passport, journey: readonly Leg[]): Onward | undefined {
  const at = journey.findIndex(({ chapter }) => chapter === last?.chapter);
  const leg = journey[at];
  if (!last || !leg) return undefined;
  if (last.scene < leg.scenes) return last;
  const isNew = ({ chapter }: Leg) => !stamps.some((stamp) => stamp.chapter === chapter);
  const next = [...journey.slice(at + 1), ...journey.slice(0, at)].find(isNew);
  return next && { chapter: next.chapter };
}

/** The first day of a chapter stays; a film that was watched later is added to it. */
function stamped(passport: Passport, { chapter, day, film }: Stamp): Passport {
  const { stamps } = passport;
  const isKnown = stamps.some((stamp) => stamp.chapter === chapter);
  const added = isKnown ? stamps : [...stamps, { chapter, day }];
  const withItsFilm = (stamp: Stamp): Stamp => (film && stamp.chapter === chapter ? { ...stamp, film } : stamp);
  return { ...passport, stamps: added.map(withItsFilm) };
}

function stampFrom(value: unknown): Stamp[] {
  const { chapter, day, film } = recordFrom(value);
  if (!isChapter(chapter) || !isDay(day)) return [];
  return [{ chapter, day, ...(film === true && { film }) }];
}

const isChapter = (value: unknown): value is string =>
  typeof value === 'string' && value.length < 200 && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(value);

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^20\d\d-\d\d-\d\d$/.test(value) && isOfCalendar(value);

/** There is no 31st of February, though a date can be made of it. */
const isOfCalendar = (day: string): boolean =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

const isScene = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= firstSeen && (value as number) < 1000;

const recordFrom = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value ? (value as Record<string, unknown>) : {};

function parsed(kept: string | null | undefined): unknown {
  try {
    return JSON.parse(kept ?? '');
  } catch {
    return undefined;
  }
}
