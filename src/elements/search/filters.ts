import type { Wanted } from '../../model/search/ask.ts';
import type { Facts } from '../../model/search/search-files.ts';
import type { Question } from './question.ts';

/** Whether a question needs to know more of a chapter than its words. */
export const isFiltered = ({ posting, mission, year }: Question): boolean => Boolean(posting || mission || year);

/** Puts what there is to choose from into the filters, once. */
export function fillFilters(form: HTMLFormElement, { postings, missions, years }: Facts): void {
  const lists = { posting: postings, mission: missions, year: years };
  for (const [name, choices] of Object.entries(lists)) {
    const select = form.elements.namedItem(name);
    if (!(select instanceof HTMLSelectElement) || select.length > 1) continue;
    select.append(...choices.map((choice) => new Option(choice, choice)));
  }
}

/** What a question wants to see. @param facts where it is filtered */
export function wantedBy({ kind, posting, mission, year }: Question, facts: Facts | undefined): Wanted {
  const [ofPosting, ofMission, ofYear] = [
    facts?.postings.indexOf(posting) ?? -1,
    facts?.missions.indexOf(mission) ?? -1,
    facts?.years.indexOf(year) ?? -1,
  ];
  return (chapter, ofKind) => {
    if (kind && kind !== ofKind) return false;
    const [where, missions = [], years = []] = facts?.chapters[chapter] ?? [];
    return (
      (!posting || where === ofPosting) &&
      (!mission || missions.includes(ofMission)) &&
      (!year || years.includes(ofYear))
    );
  };
}
