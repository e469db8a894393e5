/**
 * The list and the map know each other: what the mouse is over, or else what has the focus, is lit in both.
 * @param home holds both
 */
export function lightPostings(home: Element): void {
  const here =
    [...home.querySelectorAll<HTMLElement>('[data-posting]:hover')].at(-1) ??
    document.activeElement?.closest<HTMLElement>('[data-posting]');
  for (const one of home.querySelectorAll<HTMLElement>('[data-posting]')) {
    one.toggleAttribute('data-lit', one.dataset['posting'] === here?.dataset['posting']);
  }
}
