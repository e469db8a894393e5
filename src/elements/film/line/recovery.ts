import type { PlayableFile } from '../../../model/film/playable.ts';
import { faultOf, type Answer } from './answer.ts';
import { lineBack, sayCut } from './cut.ts';
import { isWaiting, loadedSeconds } from './loading.ts';
import type { PlayingFilm } from '../playing-film.ts';
import { addressOf, changeSource, dropPicture } from '../source.ts';

/** Seconds without a sign of a file that is waited for, after which its host is asked. */
const patience = 3;

/** How often the same file is asked for at the same moment, before it is taken for broken. */
const tries = 3;

/** Films whose fault is being looked for or mended, and what was tried. */
const mending = new WeakSet<PlayingFilm>();
const tried = new WeakMap<PlayingFilm, { moment: number; count: number; isCut: boolean }>();

/**
 * What is playing does not go on. Where the line is cut, the film goes on as it was when the line is back; where the file is
 * missing or broken, with the next rendition, or, where none is left, a sentence says so.
 */
export async function recover(player: PlayingFilm): Promise<void> {
  if (mending.has(player)) return;
  mending.add(player);
  try {
    do await mend(player);
    while (player.video.error && player.dataset['state'] === 'playing' && !player.signal.aborted);
  } finally {
    mending.delete(player);
  }
}

async function mend(player: PlayingFilm): Promise<void> {
  const { video, signal, source } = player;
  const { src, error } = video;
  const file = [...playable(player)].find((one) => addressOf(one) === src);
  if (!file || !source) return fail(player);
  const loaded = loadedSeconds(video);
  /** Whether there is nothing to mend any more: another file, or the same goes on. */
  const isOver = () => signal.aborted || video.src !== src || (!video.error && loadedSeconds(video) > loaded);

  let answer: Answer = 'missing';
  if (error?.code !== MediaError.MEDIA_ERR_DECODE) {
    answer = await faultOf(file, besides(player, file), signal);
    if (answer === 'silent' && !isOver()) {
      answer = await lineBack(player, file);
      tried.set(player, { moment: player.now, count: 0, isCut: true });
    }
    // What came of it is not known: where it still does not go on, all is looked at once more.
    if (isOver() || answer === 'silent') return;
  }
  if (answer === 'there' && mayTryAgain(player)) changeSource(player, file);
  else giveUp(player, file);
}

/** Whether the same file is worth another try: its line was cut, or broke off in its midst. */
function mayTryAgain(player: PlayingFilm): boolean {
  const { video, now } = player;
  const before = tried.get(player);
  const isSame = before !== undefined && Math.abs(now - before.moment) < 1;
  const { count, isCut } = isSame ? before : { count: 0, isCut: false };
  tried.set(player, { moment: now, count: count + 1, isCut });
  // What never began, on a line that was never cut, is no film.
  const isNone = video.error?.code === MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED && !isCut;
  return !isNone && count < tries;
}

/** The next rendition from the same moment, or a sentence. */
function giveUp(player: PlayingFilm, { src }: PlayableFile): void {
  player.failed.add(src);
  const next = player.source;
  if (next) changeSource(player, next);
  else fail(player);
}

function* playable({ film: { renditions, sound, described } }: PlayingFilm) {
  yield* [...renditions, ...(described?.renditions ?? [])];
  if (sound) yield sound;
  if (described) yield described.sound;
}

/** Another file of the same host, that has not failed. */
const besides = (player: PlayingFilm, file: PlayableFile): PlayableFile | undefined =>
  [...playable(player)].find(({ src }) => src !== file.src && !player.failed.has(src));

function fail(player: PlayingFilm): void {
  const { video, stage, now } = player;
  video.pause();
  video.controls = false;
  dropPicture(player);
  sayCut(player, false);
  player.moment = now;
  player.dataset['state'] = 'failed';
  if (stage.querySelector('.film-failed')) return;
  const words = player.copyOf('failed');
  stage.append(words);
  words.querySelector('button')?.addEventListener('click', () => {
    words.remove();
    player.failed.clear();
    player.start();
  });
}

/** Looks for the fault of a file that is waited for and sends nothing. */
export function watchSilence(player: PlayingFilm): void {
  const { video, signal, dataset } = player;
  let silent = 0;
  let loaded = -1;
  const look = setInterval(() => {
    const now = loadedSeconds(video);
    // A browser that has enough for a while asks for nothing.
    const isAsking = video.networkState === HTMLMediaElement.NETWORK_LOADING || isWaiting(video);
    silent = isAsking && now === loaded ? silent + 0.5 : 0;
    loaded = now;
    if (silent < patience || !isWaiting(video) || dataset['state'] !== 'playing') return;
    silent = 0;
    void recover(player);
  }, 500);
  video.addEventListener('progress', () => (silent = 0), { signal });
  signal.addEventListener('abort', () => clearInterval(look));
}
