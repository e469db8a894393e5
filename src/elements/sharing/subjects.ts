import { citedAddress, type Cited } from '../../model/citation/cited.ts';
import { citedOnPage } from '../../model/citation/said-by-page.ts';
import { clockOf } from '../../model/film/moment.ts';
import { addressOnPage } from './page-address.ts';

export type SubjectKind = 'chapter' | 'scene' | 'moment' | 'photograph' | 'stamp';

/** Something that can be shared. */
export interface Subject {
  kind: SubjectKind;
  /** Whole. */
  address: string;
  /** What it is called where it arrives. */
  title: string;
  /** The language of these, as in `lang="…"`. */
  language: string;
  /** What is said there. */
  text?: string;
  /** What fills the wording of its kind: `{number}`, `{title}`, `{moment}`. */
  values?: Record<string, string>;
  /** How it is cited, where it can be. */
  cited?: Cited;
}

/** A sentence of the film that somebody chose. */
export interface Sentence {
  /** Seconds into the film. */
  moment: number;
  text: string;
  language: string;
}

/** What a chapter's page has to share: all of it, each scene, and of its film the moment that was chosen or reached. */
export function subjectsOfChapter(chosen?: Sentence): Subject[] {
  const heading = document.querySelector('h1');
  const title = textOf(heading);
  const language = languageOf(heading);
  const cited = citedOnPage(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
  const moment = chosen ?? reached();
  const whole = { ...(cited && { cited: { ...cited, accessed: today() } }) };
  return [
    { kind: 'chapter', address: addressOnPage(), title, language, ...whole },
    ...[...document.querySelectorAll('.scene')].map((scene, index): Subject => {
      const name = textOf(scene.querySelector('h2'));
      const values = { number: String(index + 1), title: name };
      return { kind: 'scene', address: addressOnPage(`#${scene.id}`), title: name, language, values };
    }),
    ...(moment ? [momentSubject(moment, title, whole.cited)] : []),
  ];
}

function momentSubject({ moment, text, language }: Sentence, title: string, cited: Cited | undefined): Subject {
  const address = citedAddress({ address: addressOnPage(), moment });
  const values = { moment: clockOf(moment) };
  return { kind: 'moment', address, title, language, text, values, ...(cited && { cited: { ...cited, moment } }) };
}

/** The sentence that is spoken where the film now is; none where it was not begun. */
function reached(): Sentence | undefined {
  const time = document.querySelector('film-player')?.querySelector('video')?.currentTime ?? 0;
  if (time <= 0) return undefined;
  const sentences = [...document.querySelectorAll<HTMLAnchorElement>('.transcript-text a[data-time]')];
  const spoken = sentences.findLast(({ dataset }) => Number(dataset['time']) <= time);
  return spoken ? sentenceOf(spoken) : { moment: Math.floor(time), text: '', language: '' };
}

export const sentenceOf = (link: HTMLAnchorElement): Sentence => ({
  moment: Math.floor(Number(link.dataset['time'])),
  text: textOf(link),
  language: languageOf(link),
});

/** What an element is written in. */
export const languageOf = (element: Element | null): string =>
  element?.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;

const textOf = (element: Element | null): string => element?.textContent.trim() ?? '';

/** By the reader's clock. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
