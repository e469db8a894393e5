import { worldFrame } from '../../model/maps/world-projection.ts';

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;

/** Where a mark of the world map stands, in parts of the picture, however large that is. */
export const onWorld = ({ x, y }: { x: number; y: number }) => ({
  x: percent(x, worldFrame.width),
  y: percent(y, worldFrame.height),
});
