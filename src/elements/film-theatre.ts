import videojs from 'video.js/core';
import { openBar } from './film-bar.ts';
import { openCaptions } from './film-captions.ts';
import { openDescription } from './film-description.ts';
import { openEnd } from './film-end.ts';
import { openFullScreen } from './film-full-screen.ts';
import { openHelp } from './film-help.ts';
import { listenToKeys } from './film-keys.ts';
import { openMenus } from './film-menu.ts';
import { openModes } from './film-modes.ts';
import type { FilmPlayer } from './film-player.ts';
import { openSession } from './film-session.ts';
import { openTimeline } from './film-timeline.ts';
import { isGoing, wish } from './film-wish.ts';

export type Engine = ReturnType<typeof videojs>;

/** What the controls of a film share. */
export interface Theatre {
  player: FilmPlayer;
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

/**
 * Takes over the playing element in place: same element, same file, same moment. video.js keeps the states of the film,
 * of the screen and of the reader's hands; the controls are ours, in HTML.
 */
export function openTheatre(player: FilmPlayer): void {
  const { video, stage, signal, source } = player;
  // A browser without popovers has its own player, which has all it needs.
  if (!('popover' in HTMLElement.prototype)) throw new Error('This browser knows no popovers.');
  const hadFocus = document.activeElement === video;
  const engine = videojs(video, {
    controls: false,
    children: ['mediaLoader'],
    // The browser reads captions itself: it has read them already, and they are text and not HTML.
    html5: { nativeTextTracks: true },
    // The whole address, as the browser has it: anything else would be loaded again.
    sources: [{ src: video.currentSrc, type: source?.type.replace(/;.*/, '') }],
    inactivityTimeout: 3000,
  });
  // It counts the time without a hand from a ‘play’ on, and that was before it came.
  engine.trigger('play');
  // What it copies from the film to the stage says nothing there, or says it in English.
  for (const name of ['role', 'aria-label', 'tabindex', 'translate', 'src', 'preload', 'playsinline', 'lang']) {
    stage.removeAttribute(name);
  }

  const bar = player.copyOf('bar');
  const said = player.copyOf('said');
  stage.append(said, bar);
  let silence = 0;
  const theatre: Theatre = {
    ...{ player, video, stage, bar, engine, signal },
    go(moment) {
      player.seek(Math.min(Math.max(moment, 0), player.film.duration));
    },
    toggle() {
      // To the reader, a film that waits is playing.
      if (theatre.hold) theatre.hold();
      else wish(player, !isGoing(player));
    },
    say(words) {
      clearTimeout(silence);
      said.textContent = words;
      silence = window.setTimeout(() => (said.textContent = ''), 2500);
    },
  };

  openBar(theatre);
  openTimeline(theatre);
  openMenus(theatre);
  openCaptions(theatre);
  openModes(theatre);
  openDescription(theatre);
  openFullScreen(theatre);
  openSession(theatre);
  openEnd(theatre);
  listenToKeys(theatre, openHelp(theatre));
  if (hadFocus) theatreButton(theatre, 'play')?.focus({ preventScroll: true });
}

/** A button of the theatre by its name. */
export const theatreButton = ({ stage }: Theatre, name: string): HTMLButtonElement | null =>
  stage.querySelector(`button[name="${name}"]`);

/** Gives a button its other name, which says what a press will now do. */
export function nameButton(button: HTMLButtonElement | null, isOther: boolean): void {
  if (!button) return;
  button.dataset['name'] ??= button.ariaLabel ?? '';
  button.ariaLabel = (isOther ? button.dataset['other'] : button.dataset['name']) ?? '';
  button.toggleAttribute('data-is-other', isOther);
}
