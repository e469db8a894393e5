import { wantsLessMotion } from '../less-motion.ts';
import { stillMapsGlide } from './gliding-maps.ts';
import { viewOf } from './still-map.ts';

/** As in the style sheet: wide enough for a margin. */
const wide = matchMedia('(min-width: 76rem)');

/**
 * Where there is a margin: one map stands in it, and moves with the scenes. It gives way to pictures from edge to edge,
 * and to whatever is no scene. Where there is none: the map of each scene glides to its place as it comes into view.
 */
export function moveMap(scenes: HTMLElement): void {
  const stills = [...scenes.querySelectorAll<SVGSVGElement>('.where > .locator')];
  stillMapsGlide(stills, wide);

  const build = () => {
    if (wide.matches && !scenes.classList.contains('moves')) followScenes(scenes, stills);
  };
  wide.addEventListener('change', build);
  build();
}

function followScenes(scenes: HTMLElement, stills: SVGSVGElement[]): void {
  const map = mapOf(stills[0]);
  if (!map) return;
  scenes.classList.add('moves');
  scenes.append(map.margin);

  /** What lies where the map stands: scenes, pictures from edge to edge, and what is no scene. */
  const behind = new Set<Element>();
  const isInTheWay = (element: Element) => !element.classList.contains('scene') || toneOf(element) !== toneOf(present);
  let present: Element | undefined;
  const show = () => {
    const still = stills.findIndex((each) => present?.contains(each));
    map.figure.classList.toggle('away', still < 0 || [...behind].some(isInTheWay));
    const [shown] = stills.slice(still < 0 ? stills.length : still);
    if (!shown || !present) return;
    map.margin.className = `moving-map ${toneOf(present)}`;
    map.goTo(shown, still);
  };

  const middle = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) present = target;
        else if (present === target) present = undefined;
      }
      show();
    },
    { rootMargin: '-50% 0px' },
  );
  for (const section of scenes.children) if (section.localName === 'section') middle.observe(section);

  let band: IntersectionObserver | undefined;
  const watchBand = () => {
    band?.disconnect();
    behind.clear();
    band = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) behind[isIntersecting ? 'add' : 'delete'](target);
        show();
      },
      { rootMargin: standsAt() },
    );
    for (const each of scenes.querySelectorAll('.scene > .full, :scope > :not(.moving-map)')) band.observe(each);
  };
  addEventListener('resize', watchBand);
  watchBand();
}

/** Where the map stands in the window, as in the style sheet, with its caption below it. */
function standsAt(): string {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const above = innerHeight / 2 - 8.5 * rem;
  return `${-above}px 0px ${-(above - 3.5 * rem)}px`;
}

const toneOf = (element: Element | undefined): string => (element?.classList.contains('night') ? 'night' : 'paper');

/** The map that moves, made of the first still one, which has drawn the land. */
function mapOf(first: SVGSVGElement | undefined) {
  const land = first?.querySelector('symbol');
  if (!first || !land) return undefined;
  const svg = first.cloneNode(true) as SVGSVGElement;
  const ground = document.createElementNS(svg.namespaceURI as string, 'g') as SVGGElement;
  ground.classList.add('map-ground');
  ground.append(...(svg.querySelector('symbol')?.childNodes ?? []));
  svg.querySelector('symbol')?.remove();
  svg.querySelector('use')?.replaceWith(ground);

  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.className = 'small';
  caption.textContent = first.closest('section')?.querySelector('.as-of a')?.textContent ?? '';
  figure.append(svg, caption);
  figure.className = 'away';
  const margin = document.createElement('div');
  margin.className = 'moving-map';
  margin.ariaHidden = 'true';
  margin.append(figure);

  const name = svg.querySelector('text');
  const way = ground.querySelector('.map-way');
  const stops = way?.getAttribute('d')?.split('L') ?? [];

  /** @param index how many scenes with a map come before it: the way is drawn as far as here */
  const goTo = (still: SVGSVGElement, index: number) => {
    const words = still.querySelector('text')?.textContent ?? '';
    if (name && name.textContent.trim() !== words.trim()) {
      name.textContent = words;
      if (!wantsLessMotion.matches) name.animate({ opacity: [0, 0, 1] }, { duration: 600 });
    }
    way?.setAttribute('d', stops.slice(0, index + 1).join('L'));
    ground.style.transform = viewOf(still);
    // In the first scene the link itself stands there.
    caption.hidden = index === 0;
  };
  return { margin, figure, goTo };
}
