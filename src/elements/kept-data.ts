import { keptNames } from '../model/kept.ts';

/** `<kept-data>`: shows what this browser keeps of the site, and erases it. Hidden where there is no script: then nothing is kept. */
export class KeptData extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#show();
    this.#button?.addEventListener('click', () => this.#erase());
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  #show(): void {
    const locale = storage()?.getItem(keptNames.locale)?.slice(0, 2);
    const sentence = locale && this.#sentence(locale);
    if (!sentence) return;
    this.#say(sentence);
    if (this.#button) this.#button.hidden = false;
  }

  #erase(): void {
    for (const name of Object.values(keptNames)) storage()?.removeItem(name);
    this.#say(this.#sentence('erased') ?? '');
    if (this.#button) this.#button.hidden = true;
  }

  #say(sentence: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = sentence;
  }

  #sentence(name: string): string | null | undefined {
    return this.querySelector<HTMLTemplateElement>(`template[data-name="${name}"]`)?.content.textContent;
  }
}

/** Nothing where the reader's settings refuse storage: then nothing is kept. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

customElements.define('kept-data', KeptData);

declare global {
  interface HTMLElementTagNameMap {
    'kept-data': KeptData;
  }
}
