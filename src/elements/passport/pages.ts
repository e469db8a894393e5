import { onward, type Passport } from '../../model/story/passport.ts';
import { keptPassport } from './memory.ts';
import { chaptersOnSheets } from './sheets.ts';
import { offerToErase, showStamps } from './stamps.ts';

/** Fills what the server left open in a page: the link to go on, the stamps, and the words beside chapters of a list. */
export async function showPassport(element: HTMLElement): Promise<void> {
  const passport = keptPassport();
  const stamps = element.querySelector('template');
  const onPage = [...(stamps?.content ?? element).querySelectorAll<HTMLElement>('li[data-chapter]')];
  const onSheets = await chaptersOnSheets(element, passport, onPage, stamps !== null);
  stamps?.content.querySelector('ol')?.append(...onSheets);
  const chapters = [...onPage, ...onSheets];
  showOnward(element, chapters, passport);
  if (stamps) {
    showStamps(element, stamps, passport);
    if (passport.stamps.length > 0 || passport.last) offerToErase(element);
  } else markVisited(element, chapters, passport);
}

/** “Continue: Lima, scene 3”, in the language that chapter is read in. */
function showOnward(element: HTMLElement, chapters: HTMLElement[], passport: Passport): void {
  const link = element.querySelector<HTMLAnchorElement>('a.onward-link');
  const legs = chapters.map(({ dataset }) => ({
    chapter: dataset['chapter'] ?? '',
    scenes: Number(dataset['scenes']),
  }));
  const to = onward(passport, legs);
  const item = chapters.find(({ dataset }) => dataset['chapter'] === to?.chapter);
  const chapter = item?.querySelector('a');
  if (!link || !to || !item || !chapter) return;
  const words = link.dataset[to.scene ? 'sceneWords' : 'words'] ?? '';
  link.textContent = words.replace('{city}', item.dataset['city'] ?? '').replace('{number}', String(to.scene));
  link.href = `${chapter.href.replace(/#.*/, '')}${to.scene ? `#scene-${to.scene}` : ''}`;
  link.hreflang = chapter.lang || document.documentElement.lang;
  link.hidden = false;
}

function markVisited(element: HTMLElement, chapters: HTMLElement[], { stamps }: Passport): void {
  for (const item of chapters) {
    if (item.querySelector('.visited') || !stamps.some(({ chapter }) => chapter === item.dataset['chapter'])) continue;
    const mark = document.createElement('small');
    mark.className = 'visited small';
    mark.textContent = element.dataset['visited'] ?? '';
    item.append(mark);
  }
}
