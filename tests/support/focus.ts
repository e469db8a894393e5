import type { Page } from 'playwright-core';

/** What has the focus, and whether a reader would see it. */
export interface Focused {
  /** Short: `a /fr/perou/`. */
  name: string;
  isVisible: boolean;
  /** Whether the last press stayed on it: the player's own controls all answer to the name of the player. */
  isSame: boolean;
  /** Whether something is drawn around it, or on it, that shows where the reader is. */
  isShown: boolean;
}

/** What has the focus now; nothing once it has left the page. */
export const focused = (tab: Page): Promise<Focused | undefined> => tab.evaluate(read);

/** Runs in the browser. */
function read(): Focused | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const seen = window as { before?: Element };
  const isSame = seen.before === element;
  seen.before = element;
  const { width, height } = element.getBoundingClientRect();
  // A mark on the map draws its ring itself, around its point.
  const drawn = element.querySelector('.halo') ?? element;
  const { outlineStyle, stroke } = getComputedStyle(drawn);
  return {
    name: `${element.localName} ${element.getAttribute('href') ?? element.textContent.trim().slice(0, 30)}`,
    isSame,
    isVisible: width > 0 && height > 0,
    isShown: outlineStyle !== 'none' || (drawn !== element && stroke !== 'none'),
  };
}
