import { accentsCanBeRead } from './site/accents-can-be-read.ts';
import { addressesAreUnique } from './fields/addresses-are-unique.ts';
import { bordersAreDated } from './site/borders-are-dated.ts';
import { captionsAreInTime } from './media/captions-are-in-time.ts';
import { captionsCanBeRead } from './media/captions-can-be-read.ts';
import { chaptersAreWhole } from './texts/chapters-are-whole.ts';
import { componentsAreInPlace } from './texts/components-are-in-place.ts';
import { componentsAreKnown } from './texts/components-are-known.ts';
import { unpublishedPlaces, type Content } from '../reading/content.ts';
import { countriesAreOnTheMap } from './site/countries-are-on-the-map.ts';
import { factsMakeSense } from './site/facts-make-sense.ts';
import { quotesArePaired } from './texts/quotes-are-paired.ts';
import { quotesCanBeTold } from './texts/quotes-can-be-told.ts';
import { fieldsAreRight } from './fields/fields-are-right.ts';
import { filesCanBeRead } from './fields/files-can-be-read.ts';
import { filmChaptersAreAlike } from './media/film-chapters-are-alike.ts';
import { filmsHaveCaptions } from './media/films-have-captions.ts';
import type { Fault } from '../schema/fault.ts';
import { journeysAreAChoice } from './site/journeys-are-a-choice.ts';
import { ownWordsFit } from './fields/own-words-fit.ts';
import { missionsAreDefined } from './site/missions-are-defined.ts';
import { namesAreUnlike } from './media/names-are-unlike.ts';
import { numbersAreWrittenAlike } from './texts/numbers-are-written-alike.ts';
import { pagesAreWritten } from './site/pages-are-written.ts';
import { photographsExist } from './media/photographs-exist.ts';
import { postsAreOfAKind } from './site/posts-are-of-a-kind.ts';
import { referencesLeadSomewhere } from './texts/references-lead-somewhere.ts';
import { textsAreInTheirScript } from './texts/texts-are-in-their-script.ts';
import { textsAreOnlyProse } from './texts/texts-are-only-prose.ts';
import { titlesSayTheirLanguage } from './texts/titles-say-their-language.ts';
import { unwritten } from './fields/unwritten.ts';
import { wordsAreTranslated } from './fields/words-are-translated.ts';
import { wordsAreWritten } from './fields/words-are-written.ts';
import { yearsAreAlike } from './texts/years-are-alike.ts';

/** Everything that is looked at, each in a file of its own. */
const checks: ((content: Content) => Fault[])[] = [
  filesCanBeRead,
  fieldsAreRight,
  wordsAreWritten,
  chaptersAreWhole,
  photographsExist,
  namesAreUnlike,
  filmsHaveCaptions,
  captionsAreInTime,
  captionsCanBeRead,
  filmChaptersAreAlike,
  componentsAreKnown,
  componentsAreInPlace,
  textsAreOnlyProse,
  referencesLeadSomewhere,
  quotesCanBeTold,
  journeysAreAChoice,
  missionsAreDefined,
  postsAreOfAKind,
  yearsAreAlike,
  addressesAreUnique,
  pagesAreWritten,
  ownWordsFit,
  wordsAreTranslated,
  textsAreInTheirScript,
  numbersAreWrittenAlike,
  titlesSayTheirLanguage,
  quotesArePaired,
  factsMakeSense,
  bordersAreDated,
  countriesAreOnTheMap,
  accentsCanBeRead,
];

export interface Findings {
  /** What readers would stumble over: it stops a build. */
  issues: Fault[];
  /** What is still to be done in chapters that nobody sees yet, or any more. */
  drafts: Fault[];
  /** What is still as a new documentary begins, and says so. */
  unwritten: Fault[];
}

/** Everything there is to mend, in the order of files and lines. */
export function findIssues(content: Content): Findings {
  const places = unpublishedPlaces(content);
  const all = checks.flatMap((check) => check(content)).toSorted(byPlace);
  const isDraft = ({ file }: Fault) => places.some((place) => file === place || file.startsWith(place));
  return {
    issues: all.filter((issue) => !isDraft(issue)),
    drafts: all.filter(isDraft),
    unwritten: unwritten(content).toSorted(byPlace),
  };
}

const byPlace = (a: Fault, b: Fault): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;
