import type { Cue } from '../../../model/film/captions/captions.ts';
import { parseCaptions } from '../../../model/film/captions/parse-captions.ts';
import { dueDescription, quietUntil } from '../../../model/film/description.ts';
import { tellingOn } from './telling.ts';
import type { Controls } from './parts.ts';

/** Seconds by which a description may come too late, and still be told: the film may be faster than its file. */
const late = 3;

/** What is seen, told to those who ask for it, where no described sound says it: each description at its moment. */
export function openDescription(controls: Controls): void {
  const { player, video, bar, signal } = controls;
  const { descriptions, described } = player.film;
  if (!descriptions || described) return;
  const box = player.copyOf('told');
  const { lang, dir } = descriptions;
  Object.assign(box.querySelector('.film-description') ?? {}, { lang, dir });
  bar.before(box);
  let cues: Cue[] | undefined;
  let spoken: Cue[] | undefined;
  let asked: Promise<unknown> | undefined;
  /** What was told last, and the moment up to which all is told. */
  let last: Cue | undefined;
  let from = video.currentTime - late;
  let quiet = Infinity;
  /** Whether another file takes the place of the one before: it goes to the same moment by itself. */
  let isReplaced = false;
  let soon = 0;

  /** A description that was cut off is told again when the film goes on. */
  const stopByHand = () => {
    telling.stop(false);
    if (last) from = last.start - 0.01;
  };
  const telling = tellingOn(controls, box, stopByHand);

  const look = () => {
    clearTimeout(soon);
    if (!player.settings.described || !cues || video.paused || video.seeking || video.readyState === 0) return;
    const now = video.currentTime;
    // A new file, on its way to this moment.
    if (now < from - 0.3) return;
    const due = dueDescription(cues, from, now);
    from = now;
    if (due) {
      last = due;
      quiet = quietUntil(spoken, cues, now);
      void telling.tell(due.text, quiet - now);
    } else if (telling.isTelling() && now >= quiet - 0.1) telling.hold();
    // The browser tells the time four times a second, and a word is sooner begun.
    const next = (cues.find(({ start }) => start > now)?.start ?? Infinity) - now;
    if (next < 0.5) soon = window.setTimeout(look, (next / video.playbackRate) * 1000 + 10);
  };
  const read = async () => {
    const track = video.querySelector<HTMLTrackElement>('track[kind="captions"]');
    const [seen, said] = await Promise.all([cuesAt(descriptions.src), track ? cuesAt(track.src) : undefined]);
    spoken = said;
    cues = seen ?? [];
  };
  const change = () => {
    if (!player.settings.described) return telling.stop(true);
    from = Math.max(from, video.currentTime - late);
    asked ??= read();
  };

  video.addEventListener('timeupdate', look, { signal });
  video.addEventListener('emptied', () => (isReplaced = true), { signal });
  for (const event of ['seeked', 'playing']) video.addEventListener(event, () => (isReplaced = false), { signal });
  player.addEventListener('film-change', change, { signal });
  video.addEventListener(
    'seeking',
    () => {
      // Nothing has changed for who listens.
      if (isReplaced) return;
      from = video.currentTime - 0.05;
      telling.stop(true);
    },
    { signal },
  );
  // Somebody let the film go on; or stopped it, while a voice went on by itself.
  video.addEventListener('play', () => controls.hold && telling.stop(false), { signal });
  video.addEventListener('pause', () => telling.isTelling() && !controls.hold && !video.ended && stopByHand(), {
    signal,
  });
  video.addEventListener('error', () => telling.stop(false), { signal });
  // What is no longer heard is written.
  video.addEventListener(
    'volumechange',
    () => telling.isTelling() && last && (video.muted || video.volume === 0) && void telling.tell(last.text, 0),
    { signal },
  );
  addEventListener('pagehide', () => telling.stop(false), { signal });
  signal.addEventListener('abort', () => telling.stop(false));
  change();
}

async function cuesAt(src: string): Promise<Cue[] | undefined> {
  try {
    const answer = await fetch(src);
    return answer.ok ? parseCaptions(await answer.text()) : undefined;
  } catch {
    // Without it the film plays all the same.
    return undefined;
  }
}
