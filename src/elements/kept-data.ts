import { keptNames } from '../model/kept.ts';
import { withLate } from './late-script.ts';

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
    withLate(
      import('./kept-words.ts'),
      ({ keptInWords }) =>
        this.#offer(keptInWords((name) => this.#words(name), this.dataset['intl'] ?? '', this.dataset['gap'] ?? '')),
      // What is kept has no words then, and can be erased all the same.
      () => this.#offer(' '),
    );
  }

  #offer(sentences: string): void {
    if (!sentences) return;
    this.#say(sentences);
    if (this.#button) this.#button.hidden = false;
  }

  #erase(): void {
    for (const name of Object.values(keptNames)) localStorage.removeItem(name);
    this.#say(this.#words('erased'));
    if (this.#button) this.#button.hidden = true;
  }

  #say(sentence: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = sentence;
  }

  #words(name: string): string {
    return this.querySelector<HTMLTemplateElement>(`template[data-name="${name}"]`)?.content.textContent ?? '';
  }
}

customElements.define('kept-data', KeptData);

declare global {
  interface HTMLElementTagNameMap {
    'kept-data': KeptData;
  }
}
