import { clockOf } from '../../../model/film/moment.ts';
import { nameButton, theatreButton, type Theatre } from './parts.ts';
import { isGoing } from '../wish.ts';

/** Play and pause, sound and its strength, and the clock; a press on the picture itself. */
export function openBar(theatre: Theatre): void {
  const { player, video, stage, bar, signal } = theatre;
  const play = theatreButton(theatre, 'play');
  const mute = theatreButton(theatre, 'mute');
  const volume = bar.querySelector<HTMLInputElement>('input[name="volume"]');
  const clock = bar.querySelector('.film-time b');

  const showPlay = () => {
    const isStopped = !isGoing(player) && !theatre.hold;
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
    volume.ariaValueText = strengthInWords(theatre);
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

  play?.addEventListener('click', () => theatre.toggle(), { signal });
  mute?.addEventListener('click', () => setMuted(theatre, !video.muted && video.volume > 0), { signal });
  volume?.addEventListener('input', () => setVolume(theatre, volume.valueAsNumber), { signal });
  listenToPicture(theatre);
}

/** How loud it is, as a language writes it: “50 %”. */
export const strengthInWords = ({ player, video: { muted, volume } }: Theatre): string =>
  new Intl.NumberFormat(player.film.intl, { style: 'percent' }).format(muted ? 0 : volume);

/** @param strength from 0 to 1; kept for the next film */
export function setVolume({ player, video }: Theatre, strength: number): void {
  video.muted = false;
  video.volume = Math.min(Math.max(strength, 0), 1);
  player.keep({ volume: video.volume, muted: false });
}

export function setMuted({ player, video }: Theatre, muted: boolean): void {
  video.muted = muted;
  if (!muted && video.volume === 0) video.volume = 0.5;
  player.keep({ muted });
}

/** A mouse plays and pauses on the picture, and fills the screen by two clicks; a finger shows the controls and hides them. */
function listenToPicture(theatre: Theatre): void {
  const { video, engine, signal } = theatre;
  let wasActive = false;
  video.addEventListener('pointerdown', () => (wasActive = engine.userActive() ?? false), { signal });
  // video.js lets no finger's press become a click; one that scrolls the page never comes up here.
  video.addEventListener('pointerup', ({ pointerType }) => pointerType === 'touch' && engine.userActive(!wasActive), {
    signal,
  });
  video.addEventListener('click', ({ pointerType }) => pointerType !== 'touch' && theatre.toggle(), { signal });
  video.addEventListener('dblclick', () => theatreButton(theatre, 'fullScreen')?.click(), { signal });
}
