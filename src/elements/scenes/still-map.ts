/** What the still map of a scene shows, as a style says it. */
export const viewOf = (still: SVGSVGElement): string =>
  (still.querySelector('use')?.getAttribute('transform') ?? '').replace(/(-?[\d.]+),(-?[\d.]+)/, '$1px,$2px');
