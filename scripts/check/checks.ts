import { accentsCanBeRead } from './accents-can-be-read.ts';
import { addressesAreUnique } from './addresses-are-unique.ts';
import { bordersAreDated } from './borders-are-dated.ts';
import { captionsAreInTime } from './captions-are-in-time.ts';
import { captionsCanBeRead } from './captions-can-be-read.ts';
import { chaptersAreWhole } from './chapters-are-whole.ts';
import { componentsAreInPlace } from './components-are-in-place.ts';
import { componentsAreKnown } from './components-are-known.ts';
import { unpublishedPlaces, type Content } from './content.ts';
import { countriesAreOnTheMap } from './countries-are-on-the-map.ts';
import { fieldsAreRight } from './fields-are-right.ts';
import { filesCanBeRead } from './files-can-be-read.ts';
import { filmChaptersAreAlike } from './film-chapters-are-alike.ts';
import { filmsHaveCaptions } from './films-have-captions.ts';
import type { Issue } from './issue.ts';
import { journeyIsWhole } from './journey-is-whole.ts';
import { numbersAreWrittenAlike } from './numbers-are-written-alike.ts';
import { pagesAreInEveryLanguage } from './pages-are-in-every-language.ts';
import { photographsExist } from './photographs-exist.ts';
import { referencesLeadSomewhere } from './references-lead-somewhere.ts';
import { textsAreInTheirScript } from './texts-are-in-their-script.ts';
import { textsAreOnlyProse } from './texts-are-only-prose.ts';
import { titlesSayTheirLanguage } from './titles-say-their-language.ts';
import { wordsAreComplete } from './words-are-complete.ts';
import { wordsAreTranslated } from './words-are-translated.ts';
import { yearsAreAlike } from './years-are-alike.ts';

/** Everything that is looked at, each in a file of its own. */
const checks: ((content: Content) => Issue[])[] = [
  filesCanBeRead,
  fieldsAreRight,
  chaptersAreWhole,
  photographsExist,
  filmsHaveCaptions,
  captionsAreInTime,
  captionsCanBeRead,
  filmChaptersAreAlike,
  componentsAreKnown,
  componentsAreInPlace,
  textsAreOnlyProse,
  referencesLeadSomewhere,
  journeyIsWhole,
  yearsAreAlike,
  addressesAreUnique,
  pagesAreInEveryLanguage,
  wordsAreComplete,
  wordsAreTranslated,
  textsAreInTheirScript,
  numbersAreWrittenAlike,
  titlesSayTheirLanguage,
  bordersAreDated,
  countriesAreOnTheMap,
  accentsCanBeRead,
];

export interface Findings {
  /** What readers would stumble over: it stops a build. */
  issues: Issue[];
  /** What is still to be done in chapters that nobody sees yet, or any more. */
  drafts: Issue[];
}

/** Everything there is to mend, in the order of files and lines. */
export function findIssues(content: Content): Findings {
  const unpublished = unpublishedPlaces(content);
  const all = checks.flatMap((check) => check(content)).toSorted(byPlace);
  const isDraft = ({ file }: Issue) => unpublished.some((place) => file === place || file.startsWith(place));
  return { issues: all.filter((issue) => !isDraft(issue)), drafts: all.filter(isDraft) };
}

const byPlace = (a: Issue, b: Issue): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;
