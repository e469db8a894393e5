import { keyAction, speedBeside, type KeyAction, type KeyPlace } from '../../../model/film/film-keys.ts';
import { setMuted, setVolume, strengthInWords } from './bar.ts';
import { setSpeed } from './menus.ts';
import { controlButton, type Controls } from './parts.ts';
import { clockOf } from '../../../model/film/moment.ts';

/** The keyboard, while the focus is in the player. */
export function listenToKeys(controls: Controls, showHelp: () => void): void {
  const { stage, signal } = controls;
  const onKey = (event: KeyboardEvent) => {
    const { key, code, shiftKey: isShifted, ctrlKey, altKey, metaKey, target } = event;
    // AltGr is Control and Alt to some systems, and nothing to others: what it writes counts where it is a sign of ours.
    const isByAltGr = event.getModifierState('AltGraph');
    const isModified = isByAltGr ? !/^[<>?]$/.test(key) : ctrlKey || altKey || metaKey;
    const action = keyAction({ key, code, isShifted, isModified }, placeOf(target as HTMLElement));
    if (!action) return;
    // The arrows would scroll the page.
    event.preventDefault();
    event.stopPropagation();
    if (action.to === 'help') showHelp();
    else perform(controls, action);
  };
  stage.addEventListener('keydown', onKey, { signal });
}

function placeOf(target: HTMLElement): KeyPlace {
  if (target.closest('dialog, [popover]')) return 'field';
  if (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement) return 'button';
  if (target instanceof HTMLInputElement) return target.name === 'seek' ? 'player' : 'slider';
  return 'player';
}

function perform(controls: Controls, action: KeyAction): void {
  const { video, player, say } = controls;
  if (action.to === 'toggle') controls.toggle();
  if (action.to === 'mute') {
    setMuted(controls, !video.muted);
    say(strengthInWords(controls));
  }
  if (action.to === 'captions') player.dispatchEvent(new Event('film-captions'));
  if (action.to === 'fullScreen') controlButton(controls, 'fullScreen')?.click();
  if (action.to === 'move') moveTo(controls, player.now + action.seconds);
  if (action.to === 'go') moveTo(controls, (player.film.duration * action.tenth) / 10);
  if (action.to === 'volume') {
    setVolume(controls, video.volume + action.by);
    say(strengthInWords(controls));
  }
  if (action.to === 'speed') {
    setSpeed(controls, speedBeside(video.playbackRate, action.by));
    say(nameOfSpeed(controls));
  }
}

/** As the menu writes it. */
const nameOfSpeed = ({ bar, video }: Controls): string =>
  bar.querySelector(`input[name="speed"][value="${video.playbackRate}"]`)?.nextElementSibling?.textContent ?? '';

function moveTo(controls: Controls, moment: number): void {
  controls.go(moment);
  controls.say(clockOf(controls.player.now));
}
