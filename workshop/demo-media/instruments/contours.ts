import { cover, shine, type Colour, type Light, type Mask } from './light.ts';
import type { Terrain } from './terrain.ts';

export interface Contours {
  /** Metres between two lines. */
  step: number;
  /** Lines begin above this height, so that plains stay calm. */
  from: number;
  /** Height at which the lines are brightest. */
  full: number;
  /** Width of a line in pixels. */
  width?: number;
  /** Part of the line's light kept on slopes turned away from the north-west: the lines model the land. */
  shadow?: number;
}

/**
 * Contour lines, every fifth a little heavier, brighter with height. Each pixel asks how far it is from the nearest
 * level (difference of height over slope), so a line is smooth at any size and no line breaks into steps.
 */
export function contourLines({ height, riseRight, riseDown, land }: Terrain, contours: Contours): Mask {
  const { step, from, full, width = 1.1, shadow = 0.45 } = contours;
  const mask = new Float32Array(height.length);
  for (let k = 0; k < height.length; k++) {
    const h = height[k]!;
    if (h < from - step || land[k]! < 0.05) continue;
    const dx = riseRight[k]!;
    const dy = riseDown[k]!;
    const slope = Math.sqrt(dx * dx + dy * dy) + 1e-6;
    const spacing = step / slope;
    const level = Math.round(h / step);
    const rank = level % 5 === 0;
    const away = (Math.abs(h / step - level) * step) / slope;
    const line = covering(away, rank ? width * 1.55 : width);
    if (line === 0) continue;
    // Light from the north-west (Tanaka's shaded contours): dx, dy point uphill.
    const facing = (dx + dy) / (slope * Math.SQRT2);
    const lit = shadow + (1 - shadow) * (0.5 + 0.5 * facing);
    const crowded = rank ? ease(1.2, 3, spacing) : ease(2.2, 6, spacing);
    const flat = 1 - ease(180, 650, spacing);
    const rise = 0.22 + 0.78 * ease(from, full, h);
    const start = ease(from - step * 0.5, from + step * 0.5, level * step);
    mask[k] = line * lit * crowded * flat * rise * start * land[k]! * (rank ? 1.25 : 0.8);
  }
  return mask;
}

/** A breath of the accent over high ground, modelled by the same light, so that lines stand on a body. */
export function highGround(
  { view, height, riseRight, riseDown, land }: Terrain,
  { from, full }: { from: number; full: number },
): Mask {
  const mask = new Float32Array(height.length);
  // Slopes are compared on the ground, not on the screen, so that the modelling is alike in near and far views.
  const metres = 111_195 / view.zoom;
  for (let k = 0; k < height.length; k++) {
    const h = height[k]!;
    if (h < from || land[k]! < 0.05) continue;
    const dx = riseRight[k]! / metres;
    const dy = riseDown[k]! / metres;
    // This is 0.5 + 0.5 · tanh(16 · (dx + dy)), in less time.
    const lit = 1 / (1 + Math.exp(-32 * (dx + dy)));
    mask[k] = land[k]! * ease(from, full, h) * (0.25 + 1.1 * lit);
  }
  return mask;
}

/** The sea floor in faint lines: the sea is a land too. */
export function depthLines({ height, riseRight, riseDown, land, longitude }: Terrain, step: number): Mask {
  const mask = new Float32Array(height.length);
  for (let k = 0; k < height.length; k++) {
    const h = height[k]!;
    if (h > -step / 2 || land[k]! > 0.5 || longitude[k] !== longitude[k]) continue;
    const slope = Math.sqrt(riseRight[k]! ** 2 + riseDown[k]! ** 2) + 1e-6;
    const spacing = step / slope;
    const away = Math.abs(h / step - Math.round(h / step)) * spacing;
    mask[k] = covering(away, 1) * ease(3, 7, spacing) * (1 - ease(50, 110, spacing)) * (1 - land[k]!);
  }
  return mask;
}

/**
 * Lays the body on the ink: a dark tone of the accent that covers the blue of the land, for light added to blue would
 * turn to mauve. `strength` 1 is a body one notices.
 */
export function layBody(light: Light, body: Mask, [red, green, blue]: Colour, strength: number): void {
  cover(light, body, [red * 0.2, green * 0.17, blue * 0.15], 0.42 * strength);
}

/** Lines and body together: the signature of every plate. */
export function drawRelief(
  light: Light,
  terrain: Terrain,
  contours: Contours,
  accent: Colour,
  { lines = 0.9, body = 1 } = {},
): void {
  if (body > 0) layBody(light, highGround(terrain, contours), accent, body);
  if (lines > 0) shine(light, contourLines(terrain, contours), accent, lines);
}

/** Part of a pixel covered by a line of a width, at a distance from its middle. */
function covering(distance: number, width: number): number {
  const cover = width / 2 + 0.5 - distance;
  return cover <= 0 ? 0 : cover >= 1 ? 1 : cover;
}

/** 0 below, 1 above, smooth between. */
export function ease(low: number, high: number, value: number): number {
  const part = (value - low) / (high - low);
  const held = part < 0 ? 0 : part > 1 ? 1 : part;
  return held * held * (3 - 2 * held);
}
