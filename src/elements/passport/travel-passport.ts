import { keptNames } from '../../model/kept.ts';
import { kept } from '../memory/storage.ts';
import { withLate } from '../late-script.ts';

/**
 * `<travel-passport>`: shows where the reader has been: stamps on the passport's page, what to go on with and what was
 * visited on the home page. Who has been nowhere yet, or keeps nothing, is asked for no more than these lines.
 */
export class TravelPassport extends HTMLElement {
  connectedCallback(): void {
    // A page that comes back as it was left does not know what was read since: it asks again.
    addEventListener('pageshow', () => {
      if (kept(keptNames.passport)) withLate(import('./pages.ts'), ({ showPassport }) => void showPassport(this));
    });
  }
}

customElements.define('travel-passport', TravelPassport);

declare global {
  interface HTMLElementTagNameMap {
    'travel-passport': TravelPassport;
  }
}
