import { describe, expect, it } from 'vitest';
import { Progress, type Task } from './progress.ts';

const film: Task = { file: 'media/film.mp4', seconds: 60, weight: 3 };
const picture: Task = { file: 'media/relief.jpg', weight: 1 };

/** A progress whose clock is set by the test, and what it wrote. */
function shownOn(screen: { isTTY: boolean; columns?: number }) {
  const written: string[] = [];
  const clock = { seconds: 0 };
  const progress = new Progress(
    [film, picture],
    { ...screen, write: (text) => written.push(text) },
    () => clock.seconds * 1000,
  );
  return { progress, written, clock };
}

describe('on a terminal', () => {
  it('one line says which file, how much of all the work is done, how fast, and how long it will take', () => {
    const { progress, clock } = shownOn({ isTTY: true });
    progress.report(picture, 1);
    progress.report(film, 0);
    clock.seconds = 20;
    progress.report(film, 1 / 3);
    expect(progress.line(film)).toBe('██████████░░░░░░░░░░  50 %  media/film.mp4  1.0×  0:20 left');
  });

  it('a narrow one cuts the name, and keeps the time', () => {
    const { progress, written, clock } = shownOn({ isTTY: true, columns: 50 });
    progress.report(film, 0.1);
    clock.seconds = 20;
    progress.report(film, 0.5);
    const line = written.at(-1)?.replace('\r\u001b[K', '') ?? '';
    expect(line.length).toBeLessThan(50);
    expect(line).toMatch(/left$/);
  });

  it('is left clean at the end', () => {
    const { progress, written } = shownOn({ isTTY: true });
    progress.end();
    expect(written).toEqual(['\r\u001b[K']);
  });
});

describe('in a log', () => {
  it('each file that is done has a line, and nothing else is written', () => {
    const { progress, written, clock } = shownOn({ isTTY: false });
    progress.report(film, 0.5);
    clock.seconds = 41;
    progress.finish(film);
    progress.finish(picture);
    progress.end();
    expect(written).toEqual(['media/film.mp4  41 s\n', 'media/relief.jpg  made\n']);
  });
});
