import { nextAsking } from '../../../model/film/line-step.ts';
import type { PlayableFile } from '../../../model/film/playable.ts';
import { answerOf, type Answer } from './answer.ts';
import { loadedSeconds } from './loading.ts';
import type { PlayingFilm } from '../playing-film.ts';

/** Questions that may be on their way at once: what hangs is given up for one that may not. */
const atOnce = 3;

/**
 * Waits, with words that say so, until a line that is cut is back: asks for the file now and then, at once when the browser
 * says that it is online or the page is looked at again.
 * @returns the answer that came; `silent` where the film goes on by itself, or another file was chosen
 */
export async function lineBack(player: PlayingFilm, file: PlayableFile): Promise<Answer> {
  const { video, signal } = player;
  const { src } = video;
  const since = performance.now();
  const loaded = loadedSeconds(video);
  const waiting = new AbortController();
  const askings: AbortController[] = [];
  let next = 0;
  sayCut(player, true);

  const answer = await new Promise<Answer>((resolve) => {
    const ask = () => {
      const asking = new AbortController();
      askings.push(asking);
      if (askings.length > atOnce) askings.shift()?.abort();
      void answerOf(file, asking.signal).then((one) => one !== 'silent' && resolve(one));
    };
    const goOn = () => {
      ask();
      // Not all readers of a host that was away at the same moment.
      const seconds = nextAsking((performance.now() - since) / 1000) * (0.9 + Math.random() * 0.2);
      next = window.setTimeout(goOn, seconds * 1000);
    };
    goOn();
    const of = { signal: waiting.signal };
    addEventListener('online', ask, of);
    player.addEventListener('film-wish', ask, of);
    document.addEventListener('visibilitychange', () => !document.hidden && ask(), of);
    const isOver = () => video.src !== src || (!video.error && loadedSeconds(video) > loaded);
    for (const event of ['progress', 'playing', 'loadstart', 'timeupdate']) {
      video.addEventListener(event, () => isOver() && resolve('silent'), of);
    }
    signal.addEventListener('abort', () => resolve('silent'), of);
  });
  clearTimeout(next);
  waiting.abort();
  for (const asking of askings) asking.abort();
  return answer;
}

/** Says that the line is cut, until there is a picture again. */
export function sayCut(player: PlayingFilm, isCut: boolean): void {
  const { video, stage, signal } = player;
  const words = stage.querySelector<HTMLElement>('.film-cut');
  if (!words) return;
  words.textContent = isCut ? (words.dataset['words'] ?? '') : '';
  if (!isCut) return;
  for (const event of ['loadeddata', 'canplay', 'playing']) {
    video.addEventListener(event, () => sayCut(player, false), { signal, once: true });
  }
}
