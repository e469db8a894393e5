import { readingTime, sayingTime } from '../../../model/film/description.ts';
import type { Controls } from './parts.ts';
import { hush, localVoice, speak } from '../voice.ts';

/** One description being told: the film waits where its own words would be talked over. */
export interface Telling {
  /** @param quiet seconds of the film in which nobody speaks */
  tell: (text: string, quiet: number) => Promise<void>;
  /** Whether something is being told just now. */
  isTelling: () => boolean;
  /** From now on somebody speaks in the film: it waits for the end of what is told. */
  hold: () => void;
  /** Ends it. @param goesOn whether a film that waited goes on */
  stop: (goesOn: boolean) => void;
}

/** Tells descriptions by a voice of this device, or, where it has none or is muted, in writing on the picture. */
export function tellingOn(controls: Controls, box: HTMLElement, onHand: () => void): Telling {
  const { player, video } = controls;
  const words = box.querySelector<HTMLElement>('.film-description');
  const lang = words?.lang ?? '';
  const voice = localVoice(lang);
  let now: object | undefined;

  const write = (text: string) => {
    if (words) words.textContent = text;
    box.toggleAttribute('data-waits', Boolean(controls.hold));
  };
  const setHold = (hold: (() => void) | undefined) => {
    controls.hold = hold;
    // What the telephone shows on its locked screen would else be a film that was stopped.
    if ('mediaSession' in navigator) navigator.mediaSession.playbackState = hold ? 'playing' : 'none';
    write(words?.textContent ?? '');
    player.dispatchEvent(new Event('film-hold'));
  };
  const hold = () => {
    if (controls.hold || video.ended) return;
    setHold(onHand);
    video.pause();
  };
  const stop = (goesOn: boolean) => {
    const wasHeld = controls.hold;
    now = undefined;
    hush();
    write('');
    if (!wasHeld) return;
    setHold(undefined);
    if (goesOn) video.play().catch(() => undefined);
  };

  const tell = async (text: string, quiet: number) => {
    const own = (now = {});
    const isCurrent = () => now === own;
    hush();
    write('');
    const { playbackRate: speed, volume, muted } = video;
    const spokenBy = muted || volume === 0 ? undefined : await voice;
    if (!isCurrent()) return;
    const time = sayingTime(text, lang, speed);
    if (!spokenBy || time > quiet / speed) hold();
    const isSaid = spokenBy && (await speak(text, { voice: spokenBy, speed, volume, time }));
    if (!isCurrent()) return;
    if (!isSaid) {
      hold();
      write(text);
      await new Promise((resolve) => setTimeout(resolve, readingTime(text, lang) * 1000));
      if (!isCurrent()) return;
    }
    stop(true);
  };
  return { tell, isTelling: () => now !== undefined, hold, stop };
}
