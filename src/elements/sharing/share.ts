import { addressOnPage } from './page-address.ts';
import { openSharing } from './sheet.ts';
import { languageOf, sentenceOf, subjectsOfChapter, type Subject } from './subjects.ts';

// What can be shared, by what was pressed. What does not arrive may be asked for again.

/** A chapter, its scenes, and of its film the moment that was reached. */
export function shareChapter(opener: HTMLElement): void {
  openSharing(opener, subjectsOfChapter()).catch(() => undefined);
}

/** The same, with a sentence of the transcript chosen. @param link to it */
export function shareSentence(opener: HTMLElement, link: HTMLAnchorElement): void {
  const subjects = subjectsOfChapter(sentenceOf(link));
  openSharing(opener, subjects, subjects.at(-1)).catch(() => undefined);
}

/** A photograph, over the lightbox that shows it. @param link to it, in its gallery */
export function sharePhotograph(opener: HTMLElement, link: HTMLAnchorElement, lightbox: Element): void {
  const title = link.dataset['caption'] || (link.querySelector('img')?.alt ?? '');
  const subject: Subject = {
    kind: 'photograph',
    address: addressOnPage(`#${link.id}`),
    title,
    language: languageOf(link),
  };
  openSharing(opener, [subject], subject, lightbox).catch(() => undefined);
}

/** A stamp: it leads others to its posting, for their own passports have other stamps. @param stamp of the passport's list */
export function shareStamp(opener: HTMLElement, stamp: HTMLElement): void {
  const { posting = '', city: title = '' } = stamp.dataset;
  const address = new URL(posting, addressOnPage()).href;
  openSharing(opener, [{ kind: 'stamp', address, title, language: languageOf(stamp) }]).catch(() => undefined);
}
