import { DomUtils } from 'htmlparser2';
import { named, type Element, type ReadPage } from './read-page.ts';

export const all = (page: ReadPage, names: string[], holds: (element: Element) => boolean): boolean =>
  named(page, ...names).every(holds);
export const has =
  (...names: string[]) =>
  (page: ReadPage): boolean =>
    named(page, ...names).length > 0;
export const root = (page: ReadPage): Element | undefined => named(page, 'html')[0];
export const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};
export const isRightToLeft = (tag: string): boolean => /^(ar|fa|he|ur|ps|ug|yi|dv|sd)(-|$)/.test(tag);

export const isRefresh = ({ attribs }: Element): boolean => attribs['http-equiv'] === 'refresh';
export const leadsTo = ({ attribs }: Element, address: string): boolean => (attribs['href'] ?? '').endsWith(address);

/** The direction of what is written in an element: its own, or that of the nearest around it that says one. */
export function directionOf(element: Element): string {
  const { name, attribs, parent } = element;
  if (attribs['dir']) return attribs['dir'];
  if (name === 'bdi') return 'auto';
  return parent && 'attribs' in parent ? directionOf(parent) : 'ltr';
}

export const hasTrack = (video: Element, kind: string): boolean =>
  DomUtils.findOne(({ name, attribs }) => name === 'track' && attribs['kind'] === kind, video.children) !== null;
export const hasTranscript = ({ all: elements }: ReadPage): boolean =>
  elements.some(({ attribs }) => (attribs['class'] ?? '').split(' ').includes('transcript'));
export const hasLabel = (page: ReadPage, { attribs: { id } }: Element): boolean =>
  id !== undefined && named(page, 'label').some(({ attribs }) => attribs['for'] === id);
