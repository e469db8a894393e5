import { positionsFrom, settingsFrom } from '../model/film-settings.ts';
import { keptNames } from '../model/kept.ts';
import { clockOf } from '../model/moment.ts';

type Value = string | number | boolean;

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
    const sentences = [this.#ofLocale(), this.#ofFilms(), this.#ofPositions()].filter(Boolean);
    if (sentences.length === 0) return;
    this.#say(sentences.join(' '));
    if (this.#button) this.#button.hidden = false;
  }

  #ofLocale(): string {
    const locale = kept(keptNames.locale)?.slice(0, 2);
    return locale ? this.#words(locale) : '';
  }

  #ofFilms(): string {
    const settings = (Object.entries(settingsFrom(kept(keptNames.film))) as [string, Value][]).map(([name, value]) =>
      this.#setting(name, value),
    );
    return settings.length > 0 ? this.#words('film').replace('{settings}', this.#list(settings)) : '';
  }

  #ofPositions(): string {
    const moments = Object.values(positionsFrom(kept(keptNames.positions))).map(clockOf);
    return moments.length > 0 ? this.#words('positions').replace('{moments}', this.#list(moments)) : '';
  }

  #setting(name: string, value: Value): string {
    if (name === 'captions' && value === 'off') return this.#words('off');
    return this.#words(name).replace('{value}', this.#value(name, value));
  }

  #value(name: string, value: Value): string {
    const { intl } = this.dataset;
    if (name === 'captions') return new Intl.DisplayNames(intl, { type: 'language' }).of(String(value)) ?? '';
    if (name === 'quality') return `${String(value)}p`;
    const number = new Intl.NumberFormat(intl, { style: name === 'volume' ? 'percent' : 'decimal' }).format(
      Number(value),
    );
    return name === 'speed' ? `×${number}` : number;
  }

  #list(items: string[]): string {
    return new Intl.ListFormat(this.dataset['intl'], { type: 'unit' }).format(items);
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

  /** The server's words of a name; none where it has none. */
  #words(name: string): string {
    return (
      this.querySelector<HTMLTemplateElement>(`template[data-name="${CSS.escape(name)}"]`)?.content.textContent ?? ''
    );
  }
}

/** Nothing where the reader's settings refuse storage: then nothing is kept. */
function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

customElements.define('kept-data', KeptData);

declare global {
  interface HTMLElementTagNameMap {
    'kept-data': KeptData;
  }
}
