import { geoAzimuthalEqualArea, geoOrthographic, geoRotation, type GeoProjection } from 'd3-geo';

/** Where the eye stands: one description serves the raster instruments and d3's vector paths alike. */
export interface View {
  width: number;
  height: number;
  /** `globe` shows the Earth from afar; `sheet` (equal-area) is for plates of one country. */
  kind: 'globe' | 'sheet';
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

/** d3's projection for a view. */
export function projectionOf(view: View): GeoProjection {
  const projection = view.kind === 'globe' ? geoOrthographic() : geoAzimuthalEqualArea();
  return projection
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
  const longitude = new Float32Array(width * height);
  const latitude = new Float32Array(width * height);
  for (let row = 0, k = 0; row < height; row++) {
    for (let column = 0; column < width; column++, k++) {
      const x = (column + 0.5 - left) / scale;
      const y = (top - row - 0.5) / scale;
      const square = x * x + y * y;
      const near = view.kind === 'globe' ? Math.sqrt(1 - square) : 1 - square / 2;
      const bend = view.kind === 'globe' ? 1 : Math.sqrt(1 - square / 4);
      const px = near * forward[0] + bend * (x * east[0] + y * north[0]);
      const py = near * forward[1] + bend * (x * east[1] + y * north[1]);
      const pz = near * forward[2] + bend * (x * east[2] + y * north[2]);
      longitude[k] = Math.atan2(py, px) / degree;
      latitude[k] = Math.asin(pz > 1 ? 1 : pz < -1 ? -1 : pz) / degree;
    }
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
