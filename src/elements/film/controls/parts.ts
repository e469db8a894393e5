import type videojs from 'video.js/core';
import type { PlayingFilm } from '../playing-film.ts';

export type Engine = ReturnType<typeof videojs>;

/** What the controls of a film share. */
export interface Controls {
  player: PlayingFilm;
  video: HTMLVideoElement;
  /** The part of the page that goes to full screen. */
  stage: HTMLElement;
  bar: HTMLElement;
  engine: Engine;
  signal: AbortSignal;
  /** @param moment seconds; kept within the film */
  go: (moment: number) => void;
  toggle: () => void;
  /** Where the film waits for a description, by itself: what a hand that stops it calls. Every change is told by `film-hold`. */
  hold?: (() => void) | undefined;
  /** Shows a few words over the picture for a moment, and has them read aloud. */
  say: (words: string) => void;
}

/** A button of the controls by its name. */
export const controlButton = ({ stage }: Controls, name: string): HTMLButtonElement | null =>
  stage.querySelector(`button[name="${name}"]`);

/** Gives a button its other name, which says what a press will now do. */
export function nameButton(button: HTMLButtonElement | null, isOther: boolean): void {
  if (!button) return;
  button.dataset['name'] ??= button.ariaLabel ?? '';
  button.ariaLabel = (isOther ? button.dataset['other'] : button.dataset['name']) ?? '';
  button.toggleAttribute('data-is-other', isOther);
}
