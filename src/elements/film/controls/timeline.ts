import { spokenMoment } from '../../../model/film/moment-in-words.ts';
import { clockOf } from '../../../model/film/moment.ts';
import { filmChapterAt } from '../../../model/film/playable.ts';
import { storyboardOf } from './storyboard.ts';
import type { Controls } from './parts.ts';

/** The time line: where the film is, how far it is loaded, its chapters, and what is seen at the moment pointed at. */
export function openTimeline(controls: Controls): void {
  const { player, video, bar, signal } = controls;
  const { duration, chapters, intl } = player.film;
  const line = bar.querySelector<HTMLInputElement>('input[name="seek"]');
  const preview = bar.querySelector<HTMLElement>('.film-preview');
  if (!line || !preview) return;
  const { words = '', wordsIn = '' } = line.dataset;
  const whole = spokenMoment(duration, intl);
  let isDragged = false;

  const show = () => {
    const now = isDragged ? line.valueAsNumber : player.now;
    if (!isDragged) line.value = String(now);
    line.style.setProperty('--at', percent(now / duration));
    const position = words.replace('{moment}', spokenMoment(now, intl)).replace('{duration}', whole);
    const chapter = filmChapterAt(chapters, now)?.text;
    line.ariaValueText = chapter ? wordsIn.replace('{position}', position).replace('{chapter}', chapter) : position;
  };
  const showLoaded = () => {
    const ranges = [...Array(video.buffered.length).keys()].filter((at) => video.buffered.start(at) <= player.now);
    const last = ranges.at(-1);
    line.style.setProperty('--loaded', percent(last === undefined ? 0 : video.buffered.end(last) / duration));
  };
  for (const event of ['timeupdate', 'seeking', 'emptied']) video.addEventListener(event, show, { signal });
  for (const event of ['progress', 'timeupdate']) video.addEventListener(event, showLoaded, { signal });
  show();
  showLoaded();

  line.addEventListener('input', () => ((isDragged = true), show(), point(line.valueAsNumber)), { signal });
  line.addEventListener(
    'change',
    () => {
      isDragged = false;
      controls.go(line.valueAsNumber);
      leave();
    },
    { signal },
  );

  const storyboard = storyboardOf(player);
  const [picture, clock, title] = preview.children;
  const point = (moment: number) => {
    preview.hidden = false;
    if (clock) clock.textContent = clockOf(moment);
    if (title) title.textContent = filmChapterAt(chapters, moment)?.text ?? '';
    if (picture instanceof HTMLElement) storyboard(picture, moment);
    const room = preview.offsetWidth / 2 / line.offsetWidth;
    preview.style.left = percent(Math.min(Math.max(moment / duration, room), 1 - room));
  };
  const leave = () => (preview.hidden = true);
  leave();
  line.addEventListener(
    'pointermove',
    ({ offsetX, pointerType }) => pointerType !== 'touch' && point(momentAt(offsetX)),
    {
      signal,
    },
  );
  for (const event of ['pointerleave', 'pointerup', 'blur']) line.addEventListener(event, leave, { signal });
  const momentAt = (x: number) => Math.min(Math.max(x / line.offsetWidth, 0), 1) * duration;

  markChapters(controls);
}

/** A chapter begins where the line is cut. */
function markChapters({ player, bar }: Controls): void {
  const marks = bar.querySelector('.film-marks');
  for (const { start } of player.film.chapters) {
    if (start === 0) continue;
    const mark = document.createElement('i');
    mark.style.left = percent(start / player.film.duration);
    marks?.append(mark);
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;
