import { chosenFile } from './choice.ts';
import type { PlayingFilm } from './playing-film.ts';
import { notePositions } from './positions.ts';
import { loadedTo } from './line/loading.ts';
import { recover, watchSilence } from './line/recovery.ts';
import { addressOf, changeSource } from './source.ts';
import { stepByLine } from './line/steps.ts';
import { lateDocument } from '../late-document.ts';
import { lateSheet } from '../late-sheet.ts';
import controls from '../../styles/film/controls.css?url';

/** Players that are cared for already. */
const cared = new WeakSet<PlayingFilm>();

/** All that a film needs once it was started: its controls, its place kept, its line watched, its faults mended. */
export function careFor(player: PlayingFilm): void {
  const { video, signal } = player;
  if (!cared.has(player)) {
    cared.add(player);
    signal.addEventListener('abort', () => cared.delete(player));
    player.stage.append(player.copyOf('cut'));
    listen(player);
    watchSilence(player);
    stepByLine(player);
    notePositions(player);
  }
  // What happened before this came.
  player.isWanted = !video.paused || video.error !== null;
  if (video.error || !player.source) void recover(player);
  if (!video.paused && video.readyState > 2) void open(player);
}

function listen(player: PlayingFilm): void {
  const { video, signal } = player;
  video.addEventListener('playing', () => void open(player), { signal });
  video.addEventListener('play', () => (player.isWanted = true), { signal });
  // A file that fails is stopped, too.
  video.addEventListener('pause', () => (player.isWanted &&= video.error !== null), { signal });
  video.addEventListener('error', () => video.error && void recover(player), { signal });
  player.addEventListener('film-change', () => player.dataset['state'] === 'playing' && follow(player), { signal });
}

/** Plays what the settings now ask for, from the same moment on, where that is another file than what is playing. */
function follow(player: PlayingFilm): void {
  const source = chosenFile(player);
  if (!source) void recover(player);
  else if (addressOf(source) !== player.video.src) changeSource(player, source);
}

/** Films whose controls are there, or on their way. */
const opened = new WeakSet<PlayingFilm>();

async function open(player: PlayingFilm): Promise<void> {
  if (opened.has(player)) return;
  opened.add(player);
  // Else video.js writes styles into the page, which the policy refuses.
  Object.assign(window, { VIDEOJS_NO_DYNAMIC_STYLE: true });
  await untilThereIsRoom(player);
  try {
    const [dressed, words] = [lateSheet(controls), wordsOf(player)];
    // Each may fail before it is waited for.
    for (const late of [dressed, words]) late.catch(() => undefined);
    const { openControls } = await import('./controls/controls.ts');
    await Promise.all([dressed, words]);
    openControls(player);
  } catch {
    opened.delete(player);
    player.video.controls = true;
  }
}

/** The parts of the controls, alike for all films of a language, beside those that stand in the page. */
async function wordsOf(player: PlayingFilm): Promise<void> {
  const late = await lateDocument(player.dataset['controls'] ?? '');
  const { content } = player.querySelector<HTMLTemplateElement>(':scope > template') ?? {};
  if (!content || content.querySelector('[data-part="bar"]')) return;
  content.append(...[...late.querySelectorAll('[data-part]')].map((part) => document.importNode(part, true)));
}

/** Seconds of a film that are loaded before its controls are, and for how long they wait for that: the browser has its own. */
const room = { ahead: 3, patience: 8 };

/** On a slow line the controls would take from the film what it needs to go on. */
async function untilThereIsRoom({ video }: PlayingFilm): Promise<void> {
  const since = performance.now();
  const isScant = () =>
    video.networkState === HTMLMediaElement.NETWORK_LOADING &&
    loadedTo(video, video.currentTime) < Math.min(video.currentTime + room.ahead, video.duration - 0.5);
  while (isScant() && performance.now() - since < room.patience * 1000) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
