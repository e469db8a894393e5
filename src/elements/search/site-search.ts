import { withLate } from '../late-script.ts';

/**
 * `<site-search>`: a field, and what answers. Nothing of it is fetched before the field is touched, or an address asks. Where
 * it does not arrive, the list of all pages stands below. Nothing is to be cleaned up: it goes with its page.
 */
export class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const wake = () => withLate(import('./answering.ts'), ({ answerQuestions }) => answerQuestions(this));
    if (location.search) wake();
    else this.addEventListener('focusin', wake, { once: true });
    // A browser may have the focus there already, or not yet.
    if (location.hash === '#searchField') this.querySelector('input')?.focus();
  }
}

customElements.define('site-search', SiteSearch);

declare global {
  interface HTMLElementTagNameMap {
    'site-search': SiteSearch;
  }
}
