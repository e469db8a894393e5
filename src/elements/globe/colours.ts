/** What the globe is painted with: the colours of the night ground, or the reader's own. */
export interface GlobeColours {
  /** The sea where light falls upon it, and at the edge. */
  lit: string;
  deep: string;
  land: string;
  line: string;
  route: string;
  air: string;
  /** What the night lays over all, and how thick; none where the colours are the reader's. */
  night?: { colour: readonly [number, number, number]; depth: number };
}

export function coloursOf(map: HTMLElement): GlobeColours {
  if (matchMedia('(forced-colors: active)').matches) return readersOwn(map);
  const style = getComputedStyle(map);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    lit: '#132240',
    deep: colour('--ink'),
    land: '#1d2e4d',
    line: colour('--ink-line'),
    route: colour('--bone'),
    air: 'rgb(96 130 190 / 45%)',
    night: { colour: [4, 8, 18], depth: 0.55 },
  };
}

/** A canvas does not know the reader's colours by their names: an element does. */
function readersOwn(map: HTMLElement): GlobeColours {
  const colour = (name: string) => {
    map.style.color = name;
    const { color } = getComputedStyle(map);
    map.style.color = '';
    return color;
  };
  const [none, ground, words] = ['transparent', colour('Canvas'), colour('CanvasText')];
  return { lit: ground, deep: ground, land: ground, line: words, route: words, air: none };
}
