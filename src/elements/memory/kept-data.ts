import { withLate } from '../late-script.ts';

/**
 * `<kept-data>`: shows what this browser keeps of the site, and erases it. Hidden where there is no script: then nothing is
 * kept. Nothing is to be cleaned up: it listens to its own button.
 */
export class KeptData extends HTMLElement {
  connectedCallback(): void {
    withLate(import('./kept-list.ts'), ({ listKept }) => listKept(this));
  }
}

customElements.define('kept-data', KeptData);

declare global {
  interface HTMLElementTagNameMap {
    'kept-data': KeptData;
  }
}
