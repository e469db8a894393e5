/** The norm the accessibility page answers to, and its version. */
export const norm = { name: 'RGAA', version: '4.1.2' } as const;

/** How many criteria each of its thirteen themes has, in their order. */
const themes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12] as const;

/** Every criterion by its number, theme by theme: `1.1`, … `13.12`; 106 of them. */
export const criteria: readonly (readonly string[])[] = themes.map((count, theme) =>
  Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
);

/**
 * How it is known whether a criterion holds.
 * - `pages`: the build looks at every page it has made.
 * - `tests`: an automatic test in a real browser, by its file.
 * - `sample`: somebody looked at a sample of pages; the day is said once, in `sampled`.
 * - `none`: the site has nothing of the kind.
 * - `unknown`: nobody has looked yet.
 */
export type Evidence =
  { by: 'pages' } | { by: 'tests'; file: string } | { by: 'sample' } | { by: 'none' } | { by: 'unknown' };

/** When the sample was looked at: in one browser, without a screen reader, which is no audit. */
export const sampled = '2026-11-29';

const tested = (file: string): Evidence => ({ by: 'tests', file: `tests/${file}.test.ts` });

/** What the build itself sees on the pages: `scripts/conformity/probes.ts` has a probe for each. */
export const seenOnPages = [
  ...['1.1', '1.9', '2.1', '2.2', '4.1', '4.3', '4.10'],
  ...['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8'],
  ...['6.2', '8.1', '8.3', '8.4', '8.5', '8.8', '8.10', '9.1', '9.2', '9.3', '10.1'],
  ...['11.1', '11.9', '11.10', '11.11', '11.12', '11.13', '12.4', '12.6', '12.7', '13.1', '13.2'],
] as const;

export type SeenOnPages = (typeof seenOnPages)[number];

const byTest: Record<string, Evidence> = {
  '3.2': tested('contrast'),
  '3.3': tested('border-lines'),
  '4.5': tested('film-description'),
  '4.11': tested('player-controls'),
  '4.12': tested('keyboard-walk'),
  '7.1': tested('gallery-for-everybody'),
  '7.3': tested('gallery'),
  '7.5': tested('player-for-everybody'),
  '8.2': tested('validity'),
  '8.7': tested('sources'),
  '10.2': tested('without-javascript'),
  '10.4': tested('large-letters'),
  '10.11': tested('accessibility'),
  '10.13': tested('world-map'),
  '12.1': tested('languages'),
  '12.3': tested('links'),
  '12.5': tested('search'),
  '12.8': tested('keyboard-walk'),
  '12.9': tested('keyboard'),
  '12.10': tested('player-controls'),
  '13.8': tested('transitions'),
};

/** Captchas, complex tables, office documents and motions of the device: the site has none, and its vocabulary allows none. */
const none = ['1.4', '1.5', '1.8', '11.8', '13.4', '13.5', '13.6', '13.12'];

/** What only a person can judge who lives with a screen reader, or with all the rules of the style sheets before them. */
const unknown = ['4.6', '4.13', '10.5', '13.7'];

/** How it is known whether a criterion holds. @param criterion its number: `4.5` */
export function evidenceFor(criterion: string): Evidence {
  if ((seenOnPages as readonly string[]).includes(criterion)) return { by: 'pages' };
  const test = byTest[criterion];
  if (test) return test;
  if (none.includes(criterion)) return { by: 'none' };
  return { by: unknown.includes(criterion) ? 'unknown' : 'sample' };
}
