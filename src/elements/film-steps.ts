import { leadOf, mayStepUp, stepDown, type Course } from '../model/line-step.ts';
import type { PlayableRendition } from '../model/playable.ts';
import { chosenRendition, isSober } from './film-choice.ts';
import { lineOf } from './film-line.ts';
import { isWaiting, loadedTo } from './film-loading.ts';
import type { FilmPlayer } from './film-player.ts';
import { rehearse, type Rehearsal } from './film-rehearsal.ts';
import { addressOf, changeSource } from './film-source.ts';

/** Milliseconds between two looks. */
const beat = 500;

/** Seconds until a larger picture is tried: longer each time that the line did not carry it. */
const calm = { least: 8, most: 120 };

/** Seconds that are loaded, under which there is no time to prepare anything. */
const scant = 2;

/** Seconds that a larger picture may be late. */
const grace = 4;

/** Makes the picture smaller where the line carries less than the film takes, and larger where it carries much more. */
export function stepByLine(player: FilmPlayer): void {
  const { video, signal } = player;
  const line = lineOf(player);
  let rehearsal: Rehearsal | undefined;
  let isUp = false;
  let pause = calm.least;
  let changed = performance.now();

  const end = () => {
    rehearsal?.end();
    rehearsal = undefined;
    changed = performance.now();
  };
  const change = (file: PlayableRendition) => {
    player.most = file.lines;
    if (!isUp) pause = Math.min(pause * 2, calm.most);
    changeSource(player, file);
    const former = rehearsal;
    rehearsal = undefined;
    end();
    // What it has loaded is there for the film as long as it stays.
    if (former) setTimeout(() => former.end(), grace * 1000);
  };
  const begin = (file: PlayableRendition, moment: number, up: boolean) => {
    isUp = up;
    rehearsal = rehearse(file, moment);
  };

  /** Whether the film goes over to what was prepared, now, or never. */
  const goOver = (prepared: Rehearsal, ahead: number) => {
    const { file, moment } = prepared;
    const isDry = isWaiting(video) || ahead < scant / 4;
    if (player.now >= moment && prepared.isReady()) change(file);
    else if (!isUp && isDry) change(file);
    else if (isUp && (isDry || player.now > moment + grace)) {
      // Some telephones prepare nothing.
      if (prepared.isRefused() && !isDry) return change(file);
      pause = Math.min(pause * 2, calm.most);
      end();
    }
  };

  const look = () => {
    const file = fileNow(player);
    line.look(file ? file.bytes / player.film.duration : 0, rehearsal !== undefined);
    if (!file || !isFree(player)) return rehearsal && end();
    const { now, film } = player;
    const course: Course = {
      ...{ moment: now, loadedTo: loadedTo(video, now), duration: film.duration },
      speed: video.playbackRate,
    };
    const ahead = (course.loadedTo - now) / course.speed;
    if (rehearsal) return goOver(rehearsal, ahead);

    const rate = line.now();
    const down = rate && stepDown(course, file, smallerThan(player, file), rate);
    if (down) {
      isUp = false;
      if (ahead < scant) change(down);
      else if (ahead <= leadOf(course, down.bytes, rate) + scant) begin(down, course.loadedTo, false);
      return;
    }
    const larger = nextLarger(player, file);
    const sure = line.sure();
    const isCalm = performance.now() - changed > pause * 1000;
    if (larger && sure && isCalm && mayStepUp(course, larger, sure)) {
      begin(larger, now + leadOf(course, larger.bytes, sure), true);
    }
  };
  const looking = setInterval(look, beat);
  signal.addEventListener('abort', () => {
    clearInterval(looking);
    end();
  });
}

/** The rendition that plays; none where it is the sound alone. */
const fileNow = ({ film: { renditions, described }, video }: FilmPlayer): PlayableRendition | undefined =>
  [...renditions, ...(described?.renditions ?? [])].find((one) => addressOf(one) === video.src);

/** Whether the size is ours to choose: nobody chose it by hand, and the film goes on, or would. */
const isFree = ({ settings, isWanted, video, dataset }: FilmPlayer): boolean =>
  !settings.quality && !isSober(settings) && isWanted && !video.error && !video.ended && dataset['state'] === 'playing';

const sizesOf = ({ film: { renditions } }: FilmPlayer): number[] => [...new Set(renditions.map(({ lines }) => lines))];

/** The smallest first. */
const smallerThan = (player: FilmPlayer, { lines }: PlayableRendition): PlayableRendition[] =>
  sizesOf(player).flatMap((size) => {
    const one = size < lines && chosenRendition(player, size);
    return one && one.lines < lines ? [one] : [];
  });

/** The next size, as far as the screen shows it. */
function nextLarger(player: FilmPlayer, { lines }: PlayableRendition): PlayableRendition | undefined {
  const size = sizesOf(player).find((one) => one > lines);
  const one = size && chosenRendition(player, size);
  return one && one.lines > lines ? one : undefined;
}
