import { wantsLessMotion } from '../less-motion.ts';
import { viewOf } from './still-map.ts';

/** How much of a map is in sight before it moves. */
const enough = 0.6;

/** Each map but the first glides, once, from what the one before it showed to its own place. Nothing is left changed. */
export function stillMapsGlide(maps: SVGSVGElement[], wide: MediaQueryList): void {
  const waiting = new Map<Element, Animation>();
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRatio } of entries) {
        if (!isIntersecting || wide.matches) continue;
        const glide = waiting.get(target) ?? glideTo(maps, target as SVGSVGElement);
        if (glide) waiting.set(target, glide);
        if (intersectionRatio < enough) continue;
        glide?.play();
        waiting.delete(target);
        watch.unobserve(target);
      }
    },
    { threshold: [0, enough] },
  );
  maps.slice(1).forEach((map) => watch.observe(map));

  // On paper each map shows its own place.
  matchMedia('print').addEventListener('change', () => waiting.forEach((glide) => glide.finish()));
}

/** A movement that waits at its beginning. */
function glideTo(maps: SVGSVGElement[], map: SVGSVGElement): Animation | undefined {
  const before = maps[maps.indexOf(map) - 1];
  const [from, to] = [before && viewOf(before), viewOf(map)];
  if (!from || from === to || wantsLessMotion.matches) return undefined;
  const glide = map
    .querySelector('use')
    ?.animate(
      { transform: [from, to] },
      { duration: 600, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)', fill: 'backwards' },
    );
  glide?.pause();
  return glide;
}
