import type { FilmPlayer } from './film-player.ts';
import { changeSource, dropPicture } from './film-source.ts';

/** Seconds without a sign of the file that is waited for. */
const patience = 8;

/** What is playing does not go on: the next rendition from the same moment, or, where none is left, a sentence. */
export function recover(player: FilmPlayer): void {
  const { video } = player;
  const broken = [...playable(player)].find(({ src }) => new URL(src, document.baseURI).href === video.src);
  if (broken) player.failed.add(broken.src);
  const at = video.currentTime || (player.moment ?? 0);
  const next = player.source;
  if (next) changeSource(player, next, at);
  else fail(player, at);
}

function* playable({ film: { renditions, sound, described } }: FilmPlayer) {
  yield* [...renditions, ...(described?.renditions ?? [])];
  if (sound) yield sound;
  if (described) yield described.sound;
}

function fail(player: FilmPlayer, at: number): void {
  player.video.pause();
  player.video.controls = false;
  dropPicture(player);
  player.moment = at;
  player.dataset['state'] = 'failed';
  if (player.stage.querySelector('.film-failed')) return;
  const words = player.copyOf('failed');
  player.stage.append(words);
  words.querySelector('button')?.addEventListener('click', () => {
    words.remove();
    player.failed.clear();
    player.start();
  });
}

/** Films that are watched already. */
const watched = new WeakSet<FilmPlayer>();

/** Gives a file up that is waited for and sends nothing, as a broken one is. */
export function watchStalls(player: FilmPlayer): void {
  if (watched.has(player)) return;
  watched.add(player);
  const { video, signal } = player;
  let silent = 0;
  let loaded = -1;
  const look = setInterval(() => {
    const end = video.buffered.length > 0 ? video.buffered.end(video.buffered.length - 1) : 0;
    const isWaiting = !video.paused && !video.ended && video.readyState < 3 && player.dataset['state'] === 'playing';
    silent = isWaiting && end === loaded ? silent + 1 : 0;
    loaded = end;
    if (silent < patience) return;
    silent = 0;
    recover(player);
  }, 1000);
  video.addEventListener('progress', () => (silent = 0), { signal });
  signal.addEventListener('abort', () => {
    clearInterval(look);
    watched.delete(player);
  });
}
