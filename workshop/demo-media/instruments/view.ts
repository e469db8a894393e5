import {
  geoAzimuthalEqualArea,
  geoAzimuthalEquidistant,
  geoOrthographic,
  geoRotation,
  type GeoProjection,
} from 'd3-geo';

/** Where the eye stands: one description serves the raster instruments and d3's vector paths alike. */
export interface View {
  width: number;
  height: number;
  /**
   * `globe` shows the Earth from afar; `sheet` (equal-area) is for plates of one country; `disc` is the whole Earth as one
   * place counts it: straight from the centre, and every distance true.
   */
  kind: 'globe' | 'sheet' | 'disc';
  /** Longitude and latitude at the centre. */
  center: readonly [number, number];
  /** Degrees of turn of the sheet, clockwise. */
  turn?: number;
  /** Pixels per degree at the centre. */
  zoom: number;
  /** Where the centre stands in the frame, as parts of width and height. */
  at?: readonly [number, number];
}

const degree = Math.PI / 180;

const projections = { globe: geoOrthographic, sheet: geoAzimuthalEqualArea, disc: geoAzimuthalEquidistant };

/** d3's projection for a view. */
export function projectionOf(view: View): GeoProjection {
  return projections[view.kind]()
    .rotate(rotationOf(view))
    .scale(view.zoom / degree)
    .translate(originOf(view))
    .precision(0.3)
    .clipExtent([
      [-60, -60],
      [view.width + 60, view.height + 60],
    ]);
}

/** The longitude and latitude under every pixel; NaN beyond the limb of the globe. */
export interface Graticule {
  longitude: Float32Array;
  latitude: Float32Array;
}

/** The inverse of the projection, written out: d3's own `invert` is too slow for millions of pixels. */
export function graticuleOf(view: View): Graticule {
  const { width, height } = view;
  const scale = view.zoom / degree;
  const [left, top] = originOf(view);
  const [forward, east, north] = axesOf(view);
  const lifted = lifts[view.kind];
  const read = (column: number, row: number): [number, number] => {
    const x = (column + 0.5 - left) / scale;
    const y = (top - row - 0.5) / scale;
    const square = x * x + y * y;
    const [near, bend] = lifted(square);
    const px = near * forward[0] + bend * (x * east[0] + y * north[0]);
    const py = near * forward[1] + bend * (x * east[1] + y * north[1]);
    const pz = near * forward[2] + bend * (x * east[2] + y * north[2]);
    return [Math.atan2(py, px) / degree, Math.asin(pz > 1 ? 1 : pz < -1 ? -1 : pz) / degree];
  };
  return meshed(width, height, read);
}

/** From the square of the distance to the centre of a sheet, back to the Earth: towards the eye, and how much aside. */
const lifts: Record<View['kind'], (square: number) => [near: number, bend: number]> = {
  globe: (square) => [Math.sqrt(1 - square), 1],
  sheet: (square) => [1 - square / 2, Math.sqrt(1 - square / 4)],
  disc: (square) => {
    const angle = Math.sqrt(square);
    return angle > Math.PI ? [NaN, NaN] : [Math.cos(angle), angle === 0 ? 1 : Math.sin(angle) / angle];
  },
};

/** Pixels between two knots of the mesh: on so small a piece of the Earth the projection is flat to a hundredth of a pixel. */
const knot = 4;

/** Reads the knots of a mesh and fills what is between them; reads every pixel where the mesh has a tear (the limb, the date line). */
function meshed(width: number, height: number, read: (column: number, row: number) => [number, number]): Graticule {
  const longitude = new Float32Array(width * height);
  const latitude = new Float32Array(width * height);
  const columns = Math.ceil(width / knot) + 1;
  const knots = (row: number) => Array.from({ length: columns }, (_, column) => read(column * knot, row));
  let above = knots(0);
  for (let top = 0; top < height; top += knot) {
    const below = knots(top + knot);
    for (let left = 0, column = 0; left < width; left += knot, column++) {
      const [a, b, c, d] = [above[column]!, above[column + 1]!, below[column]!, below[column + 1]!];
      const span = Math.max(a[0], b[0], c[0], d[0]) - Math.min(a[0], b[0], c[0], d[0]);
      const whole = span < 2 && Math.max(Math.abs(a[1]), Math.abs(d[1])) < 80;
      const right = Math.min(width, left + knot);
      for (let row = top; row < Math.min(height, top + knot); row++) {
        const v = (row - top) / knot;
        for (let x = left, k = row * width + left; x < right; x++, k++) {
          if (whole) {
            const u = (x - left) / knot;
            const near = a[0] + (b[0] - a[0]) * u;
            const north = a[1] + (b[1] - a[1]) * u;
            longitude[k] = near + (c[0] + (d[0] - c[0]) * u - near) * v;
            latitude[k] = north + (c[1] + (d[1] - c[1]) * u - north) * v;
          } else {
            [longitude[k], latitude[k]] = read(x, row);
          }
        }
      }
    }
    above = below;
  }
  return { longitude, latitude };
}

/** Kilometres covered by one pixel at the centre. */
export function kilometresPerPixel(view: View): number {
  return 111.195 / view.zoom;
}

function rotationOf({ center, turn = 0 }: View): [number, number, number] {
  return [-center[0], -center[1], turn];
}

function originOf({ width, height, at = [0.5, 0.5] }: View): [number, number] {
  return [width * at[0], height * at[1]];
}

type Vector = [number, number, number];

/** The Earth's directions that point to the eye, to the right and to the top of the frame. */
function axesOf(view: View): [Vector, Vector, Vector] {
  const unrotate = geoRotation(rotationOf(view)).invert;
  const direction = (point: [number, number]): Vector => {
    const [lambda, phi] = unrotate(point).map((angle) => angle * degree) as [number, number];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  };
  return [direction([0, 0]), direction([90, 0]), direction([0, 90])];
}
