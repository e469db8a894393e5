import videojs from 'video.js/core';
import { openBar } from './bar.ts';
import { openCaptions } from './captions.ts';
import { openDescription } from './description.ts';
import { openEnd } from './end.ts';
import { fitControls } from './fit.ts';
import { openFullScreen } from './full-screen.ts';
import { openHelp } from './help.ts';
import { listenToKeys } from './keys.ts';
import { openMenus } from './menus.ts';
import { openModes } from './modes.ts';
import type { PlayingFilm } from '../playing-film.ts';
import { controlButton, type Controls } from './parts.ts';
import { openSession } from './session.ts';
import { openTimeline } from './timeline.ts';
import { isGoing, wish } from '../wish.ts';

/**
 * Takes over the playing element in place: same element, same file, same moment. video.js keeps the states of the film,
 * of the screen and of the reader's hands; the controls are ours, in HTML.
 */
export function openControls(player: PlayingFilm): void {
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
  fitControls(bar, player);
  const said = player.copyOf('said');
  stage.append(said, bar);
  let silence = 0;
  const controls: Controls = {
    ...{ player, video, stage, bar, engine, signal },
    go(moment) {
      player.seek(Math.min(Math.max(moment, 0), player.film.duration));
    },
    toggle() {
      // To the reader, a film that waits is playing.
      if (controls.hold) controls.hold();
      else wish(player, !isGoing(player));
    },
    say(words) {
      clearTimeout(silence);
      said.textContent = words;
      silence = window.setTimeout(() => (said.textContent = ''), 2500);
    },
  };

  openBar(controls);
  openTimeline(controls);
  openMenus(controls);
  openCaptions(controls);
  openModes(controls);
  openDescription(controls);
  openFullScreen(controls);
  openSession(controls);
  openEnd(controls);
  listenToKeys(controls, openHelp(controls));
  if (hadFocus) controlButton(controls, 'play')?.focus({ preventScroll: true });
}
