import { easeOf, isWorthATry, leadOf, stepDown, type Course } from '../../../model/film/line-step.ts';
import type { PlayableRendition } from '../../../model/film/playable.ts';
import { isSober } from '../choice.ts';
import { lineOf } from './measure.ts';
import { isWaiting, loadedTo } from './loading.ts';
import type { PlayingFilm } from '../playing-film.ts';
import { rehearse, type Rehearsal } from './rehearsal.ts';
import { fileNow, nextLarger, smallerThan } from './sizes.ts';
import { changeSource } from '../source.ts';

/** Milliseconds between two looks. */
const beat = 500;

/** Seconds until a larger picture is tried: longer each time that the line did not carry it. */
const calm = { least: 8, most: 240 };

/** Seconds that are loaded, under which nothing can be prepared. */
const scant = 0.7;

/** Seconds in which the index of a film has come that the line carries, and within which more of it is still coming. */
const late = { index: 2.5, more: 1 };

/** Makes the picture smaller where the line carries less than the film takes, and larger where it carries much more. */
export function stepByLine(player: PlayingFilm): void {
  const { video, signal } = player;
  const line = lineOf(player);
  let rehearsal: Rehearsal | undefined;
  let isUp = false;
  let pause = calm.least;
  let changed = performance.now();
  let cameAt = -Infinity;
  const secondsSince = () => (performance.now() - changed) / 1000;

  const end = (hasFailed: boolean) => {
    rehearsal?.end();
    rehearsal = undefined;
    changed = performance.now();
    if (hasFailed) pause = Math.min(pause * 2, calm.most);
  };
  const change = (file: PlayableRendition) => {
    player.most = file.lines;
    changeSource(player, file);
    // What it has loaded is there for the film as long as it stays.
    const former = rehearsal;
    rehearsal = undefined;
    end(!isUp);
    if (former) video.addEventListener('canplay', () => former.end(), { signal, once: true });
  };

  /** Goes over to what was prepared: now, later or never. */
  const goOver = (prepared: Rehearsal, ahead: number) => {
    const isDry = isWaiting(video) || ahead < scant;
    const isThere = player.now >= prepared.moment;
    if ((isThere && prepared.isReady()) || (!isUp && isDry)) change(prepared.file);
    else if (isUp && (isDry || prepared.isLate())) end(true);
  };

  const look = () => {
    const file = fileNow(player);
    line.look(file && !rehearsal ? file.bytes / player.film.duration : 0);
    if (!file || !isFree(player)) return rehearsal && end(false);
    const { now, film } = player;
    const course: Course = {
      ...{ moment: now, loadedTo: loadedTo(video, now), duration: film.duration },
      speed: video.playbackRate,
    };
    const ahead = (course.loadedTo - now) / course.speed;
    if (rehearsal) return goOver(rehearsal, ahead);

    const speed = line.speed();
    const smaller = smallerThan(player, file);
    const isComing = performance.now() - cameAt < late.more * 1000;
    const isTooLate = video.readyState === 0 && isComing && secondsSince() > late.index;
    const down = isTooLate ? smaller[0] : speed && stepDown(course, file, smaller, speed);
    if (down) {
      isUp = false;
      if (ahead < scant || !speed) change(down);
      else if (ahead <= leadOf(course, down.bytes, speed) + late.index) rehearsal = rehearse(down, course.loadedTo);
      return;
    }
    const larger = nextLarger(player, file);
    if (!larger || secondsSince() < pause || !isWorthATry(course)) return;
    // A browser that has enough says that there was enough; how much more there is, the larger file shows by itself.
    const ease = easeOf(course, larger);
    const known = speed ?? line.lately();
    if (known === undefined ? video.networkState !== HTMLMediaElement.NETWORK_IDLE : known < ease) return;
    isUp = true;
    const within = leadOf(course, larger.bytes, ease * 2);
    rehearsal = rehearse(larger, now + within * course.speed, within);
  };

  const looking = setInterval(look, beat);
  video.addEventListener('progress', () => (cameAt = performance.now()), { signal });
  video.addEventListener('loadstart', () => (changed = performance.now()), { signal });
  signal.addEventListener('abort', () => {
    clearInterval(looking);
    end(false);
  });
}

/** Whether the size is ours to choose: nobody chose it by hand, and the film goes on, or would. */
const isFree = ({ settings, isWanted, video, dataset }: PlayingFilm): boolean =>
  !settings.quality && !isSober(settings) && isWanted && !video.error && !video.ended && dataset['state'] === 'playing';
