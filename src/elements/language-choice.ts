import { keptNames } from '../model/kept.ts';
import { keep, kept } from './memory/storage.ts';

/**
 * `<language-choice>`: a list of links to the languages. Remembers the one that is followed; a menu is closed as the
 * focus leaves it. With `returns` (on the gateway) it brings a reader who comes back to the language chosen before.
 * Nothing is to be cleaned up: it listens to itself.
 */
export class LanguageChoice extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[hreflang]');
      if (link) keep(keptNames.locale, link.hreflang);
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      const menu = this.querySelector<HTMLElement>('[popover]');
      // Only where the browser knows such menus; and a window that loses the focus takes it from nobody.
      if (menu?.popover && relatedTarget && !this.contains(relatedTarget as Node)) menu.hidePopover();
    });
    if (this.hasAttribute('returns')) this.#return();
  }

  #return(): void {
    const cameFromHere = document.referrer.startsWith(location.origin);
    const chosen = kept(keptNames.locale);
    const link = [...this.querySelectorAll<HTMLAnchorElement>('a[hreflang]')].find(
      ({ hreflang }) => hreflang === chosen,
    );
    if (link && !cameFromHere) location.replace(link.href);
  }
}

customElements.define('language-choice', LanguageChoice);

declare global {
  interface HTMLElementTagNameMap {
    'language-choice': LanguageChoice;
  }
}
