import { withScene } from '../../model/story/passport.ts';
import { keepInPassport } from '../passport/memory.ts';

/** Notes, from now on, which scene of a chapter is in the middle of the screen: the passport says where to resume. */
export function noteVisit(scenes: HTMLElement): void {
  const { chapter } = scenes.dataset;
  if (!chapter) return;
  const middle = new IntersectionObserver(
    (entries) => {
      const here = entries.findLast(({ isIntersecting }) => isIntersecting);
      const number = Number(here?.target.id.split('-')[1]);
      if (number) keepInPassport((passport, day) => withScene(passport, chapter, number, day));
    },
    { rootMargin: '-50% 0px' },
  );
  for (const scene of scenes.querySelectorAll('.scene')) middle.observe(scene);
}
