import { describe, expect, it } from 'vitest';
import { chapter } from '../chapter.ts';
import { isMoment } from './moment.ts';
import { vocabulary } from '../vocabulary.ts';

/** Whether each place where an editor names a moment takes it. */
const takes = (written: string) => [
  isMoment(written),
  vocabulary.Scene.safeParse({ title: 'Le col', film: written }).success,
  vocabulary.Question.safeParse({ ask: 'Où ?', film: written }).success,
  chapter.shape.film.safeParse({ file: 'film.mp4', language: 'fr', poster: written }).success,
];

describe('a moment of a film', () => {
  it.each(['0:41', '00:41', '12:05', '72:03', '119:59', '1:12:03', '01:12:03', '2:59:59'])(
    'is taken in a scene, a question and a poster alike: %s',
    (written) => expect(takes(written)).toEqual([true, true, true, true]),
  );

  it.each(['41', '0:61', '1:60:00', '0:4', ':41', '0:41.5', '1:02:03:04', '0:41 ', '0：41', '1h12'])(
    'is refused in all of them alike: %s',
    (written) => expect(takes(written).slice(0, 3)).toEqual([false, false, false]),
  );
});
