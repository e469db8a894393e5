import borders from '../../styles/borders.css?url';
import home from '../../styles/home.css?url';
import keep from '../../styles/keep.css?url';
import passport from '../../styles/passport.css?url';
import press from '../../styles/press.css?url';
import search from '../../styles/search.css?url';

/**
 * What some pages are dressed in, beside the sheet of the site, and no other carries. It stands before that sheet, as those
 * that come with a gesture do (late-sheet.ts): where two rules weigh the same, the site's decides. Chapters have none of
 * their own: most pages are chapters, and each would ask for one file more.
 */
export const sheets = { borders, home, keep, passport, press, search };

export type PageSheet = keyof typeof sheets;

/** For paper alone: a page asks for it last, and shows itself without. */
export { default as printSheet } from '../../styles/print.css?url';
