import { clockOf } from '../../../model/film/moment.ts';
import { nameButton, controlButton, type Controls } from './parts.ts';
import { isGoing } from '../wish.ts';

/** Play and pause, sound and its strength, and the clock; a press on the picture itself. */
export function openBar(controls: Controls): void {
  const { player, video, stage, bar, signal } = controls;
  const play = controlButton(controls, 'play');
  const mute = controlButton(controls, 'mute');
  const volume = bar.querySelector<HTMLInputElement>('input[name="volume"]');
  const clock = bar.querySelector('.film-time b');

  const showPlay = () => {
    const isStopped = !isGoing(player) && !controls.hold;
    nameButton(play, !isStopped);
    stage.toggleAttribute('data-paused', isStopped);
  };
  const showTime = () => {
    if (clock) clock.textContent = clockOf(player.now);
  };
  const showSound = () => {
    const strength = video.muted ? 0 : video.volume;
    nameButton(mute, strength === 0);
    if (!volume) return;
    volume.value = String(strength);
    volume.style.setProperty('--at', `${strength * 100}%`);
    volume.ariaValueText = strengthInWords(controls);
  };
  const listen = (events: string[], show: () => void) => {
    for (const event of events) video.addEventListener(event, show, { signal });
    show();
  };
  listen(['play', 'pause', 'ended', 'emptied', 'error'], showPlay);
  player.addEventListener('film-wish', showPlay, { signal });
  player.addEventListener('film-hold', showPlay, { signal });
  listen(['timeupdate', 'seeking'], showTime);
  listen(['volumechange'], showSound);

  play?.addEventListener('click', () => controls.toggle(), { signal });
  mute?.addEventListener('click', () => setMuted(controls, !video.muted && video.volume > 0), { signal });
  volume?.addEventListener('input', () => setVolume(controls, volume.valueAsNumber), { signal });
  listenToPicture(controls);
}

/** How loud it is, as a language writes it: “50 %”. */
export const strengthInWords = ({ player, video: { muted, volume } }: Controls): string =>
  new Intl.NumberFormat(player.film.intl, { style: 'percent' }).format(muted ? 0 : volume);

/** @param strength from 0 to 1; kept for the next film */
export function setVolume({ player, video }: Controls, strength: number): void {
  video.muted = false;
  video.volume = Math.min(Math.max(strength, 0), 1);
  player.keep({ volume: video.volume, muted: false });
}

export function setMuted({ player, video }: Controls, muted: boolean): void {
  video.muted = muted;
  if (!muted && video.volume === 0) video.volume = 0.5;
  player.keep({ muted });
}

/** A mouse plays and pauses on the picture, and fills the screen by two clicks; a finger shows the controls and hides them. */
function listenToPicture(controls: Controls): void {
  const { video, engine, signal } = controls;
  let wasActive = false;
  video.addEventListener('pointerdown', () => (wasActive = engine.userActive() ?? false), { signal });
  // video.js lets no finger's press become a click; one that scrolls the page never comes up here.
  video.addEventListener('pointerup', ({ pointerType }) => pointerType === 'touch' && engine.userActive(!wasActive), {
    signal,
  });
  video.addEventListener('click', ({ pointerType }) => pointerType !== 'touch' && controls.toggle(), { signal });
  video.addEventListener('dblclick', () => controlButton(controls, 'fullScreen')?.click(), { signal });
}
