import type { Lightbox } from './lightbox.ts';

/**
 * `<photo-gallery>`: links to photographs that open in a lightbox. The address says which one is open (`#photo-3`),
 * so that Back closes it and it can be shared. The lightbox arrives on the first gesture; if it does not arrive, the
 * links still lead to the photographs. Nothing is to be cleaned up: it goes with its page, and no sooner.
 */
export class PhotoGallery extends HTMLElement {
  #lightbox: Lightbox | undefined;
  /** What had the focus before the lightbox gets it back. */
  #opener: HTMLElement | undefined;
  /** Whether the page was shown without the photograph before: then closing is going back. */
  #mayGoBack = false;

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('hashchange', () => {
      this.#mayGoBack ||= !this.#lightbox;
      void this.#follow();
    });
    void this.#follow();
  }

  /** In the reader's order. */
  get photographs(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-width]')];
  }

  #onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-width]');
    // Another tab, another window: the reader's own gesture is left alone.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.hash = link.id;
  }

  /** From 1; none where the address names no photograph of this gallery. */
  get #numberInAddress(): number | undefined {
    const number = Number(/^#photo-(\d+)$/.exec(location.hash)?.[1]);
    return number >= 1 && number <= this.photographs.length ? number : undefined;
  }

  async #follow(): Promise<void> {
    const number = this.#numberInAddress;
    if (!number) return this.#lightbox?.close();
    if (this.#lightbox) return this.#lightbox.show(number - 1);
    await this.#openAt(number);
  }

  async #openAt(number: number): Promise<void> {
    const link = this.photographs[number - 1];
    this.#opener = document.activeElement instanceof HTMLAnchorElement ? document.activeElement : link;
    try {
      const lightbox = await import('./lightbox.ts');
      await lightbox.dressed;
      const template = this.querySelector('template');
      if (!template || this.#numberInAddress !== number) return;
      this.#lightbox = lightbox.openLightbox(this.photographs, template, number - 1, {
        onShow: (index) => history.replaceState(history.state, '', `#photo-${index + 1}`),
        onClose: () => this.#onClose(),
      });
    } catch {
      // In place of this entry: Back must not come here again.
      if (link) location.replace(link.href);
    }
  }

  #onClose(): void {
    this.#lightbox = undefined;
    // Closed by a button: the address goes back to what it was, as Back would have done.
    if (this.#numberInAddress && this.#mayGoBack) history.back();
    else if (this.#numberInAddress) history.replaceState(history.state, '', location.pathname);
    this.#opener?.focus();
  }
}

customElements.define('photo-gallery', PhotoGallery);

declare global {
  interface HTMLElementTagNameMap {
    'photo-gallery': PhotoGallery;
  }
}
