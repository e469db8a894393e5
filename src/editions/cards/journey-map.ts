import { atlas } from '../../model/maps/atlas.ts';
import { pathOf, placedOn } from '../../model/maps/drawn-map.ts';
import { worldFrame, worldProjection } from '../../model/maps/world-projection.ts';
import { cardSize, type Journey } from './card.ts';

/** Pixels between which the stops stand, from where reading begins: beside the words, and clear of the edge. */
const room = { from: 500, to: 1130 };

/** At most so many units of the world to a pixel: a journey in one city still shows where on Earth that is. */
const finest = 0.55;

/** The world on paper and the journey through it, as SVG of the size of a card. @param paper the colour of the sea */
export function journeyMap({ stops, lines }: Journey, paper: string, isRightToLeft: boolean): string {
  const draw = pathOf(worldProjection());
  const { land, borders } = atlas('world', lines);
  const marks = placedOn(
    worldProjection(),
    stops.map(({ at, colour }) => ({ coordinates: at, colour })),
  );
  const [left, top, span] = viewOf(marks, isRightToLeft);
  const { width, height } = cardSize;
  const tall = (span * height) / width;
  const route = draw({
    type: 'LineString',
    coordinates: stops.map(({ at: [latitude, longitude] }) => [longitude, latitude]),
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${span} ${tall}">`,
    `<rect x="${left}" y="${top}" width="${span}" height="${tall}" fill="${paper}"/>`,
    `<path d="${draw(land)}" fill="#dccfb2"/>`,
    `<path d="${draw(borders)}" fill="none" stroke="${paper}"/>`,
    `<path d="${route}" fill="none" stroke="#1b2030" stroke-opacity=".6" stroke-width="1.8" stroke-dasharray="1 5" stroke-linecap="round"/>`,
    ...marks.map(
      ({ x, y, colour }) => `<circle cx="${x}" cy="${y}" r="8" fill="${colour}" stroke="${paper}" stroke-width="2"/>`,
    ),
    '</svg>',
  ].join('');
}

/** The left side, the top and the width of what is seen, in units of the world. */
function viewOf(marks: { x: number; y: number }[], isRightToLeft: boolean): [number, number, number] {
  const { width, height } = cardSize;
  const [xs, ys] = [marks.map(({ x }) => x), marks.map(({ y }) => y)];
  const [west, east] = marks.length > 0 ? [Math.min(...xs), Math.max(...xs)] : [0, worldFrame.width];
  const middle = marks.length > 0 ? (Math.min(...ys) + Math.max(...ys)) / 2 : worldFrame.height / 2;
  const unit = Math.max((east - west) / (room.to - room.from), finest);
  const between = (room.from + room.to) / 2;
  const tall = unit * height;
  // The poles are no place to look at: where there is land enough, it fills the card.
  const top =
    tall > worldFrame.height
      ? (worldFrame.height - tall) / 2
      : Math.min(Math.max(0, middle - tall / 2), worldFrame.height - tall);
  return [(west + east) / 2 - unit * (isRightToLeft ? width - between : between), top, unit * width];
}
