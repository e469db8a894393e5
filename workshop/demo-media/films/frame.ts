import { contourLines, depthLines, highGround, layBody, type Contours } from '../instruments/contours.ts';
import { glowOf } from '../instruments/glow.ts';
import { atmosphere, ground, vignette } from '../instruments/ground.ts';
import { cover, colour, shine, type Colour, type Light, type Mask } from '../instruments/light.ts';
import { terrainOf, type Earth, type Terrain } from '../instruments/terrain.ts';
import type { View } from '../instruments/view.ts';

/** One frame in the making: the ink, and one sheet on which everything that shines in the accent is gathered. */
export interface Frame {
  view: View;
  terrain: Terrain;
  light: Light;
  accent: Colour;
  /** What shines: its glow is worked once, at the end, for all of it. */
  shining: Mask;
  /** Lines of bone, gathered likewise and laid over everything. */
  bone: Mask;
  /** Pixels of this frame for one pixel of a frame 1280 long. */
  scale: number;
}

const slate = colour('#8fa3c4');

/** Lays the ground of a frame. Far views are read from a coarse relief, near ones smoothed as wide as a cell of it. */
export function framed(view: View, earth: Earth, accent: string): Frame {
  const scale = Math.max(view.width, view.height) / 1280;
  const terrain = terrainOf(view, earth, Math.max(1.3 * scale, view.zoom / 19));
  return {
    view,
    terrain,
    light: ground(terrain),
    accent: colour(accent),
    shining: new Float32Array(view.width * view.height),
    bone: new Float32Array(view.width * view.height),
    scale,
  };
}

/** Contours with a body, both let through by `part` at each place (0 to 1). */
export function layRelief(
  frame: Frame,
  contours: Contours,
  lines: number,
  body: number,
  part?: (longitude: number, latitude: number, height: number) => number,
): void {
  const { terrain, light, accent, shining } = frame;
  if (body > 0) layBody(light, parted(highGround(terrain, contours), terrain, part), accent, body);
  if (lines > 0)
    gather(
      shining,
      parted(contourLines(terrain, { width: Math.max(0.85, frame.scale), ...contours }), terrain, part),
      lines,
    );
}

/** The sea floor, faintly. */
export function laySeaFloor({ light, terrain }: Frame, step: number, strength: number): void {
  if (strength > 0) shine(light, depthLines(terrain, step), slate, strength);
}

/** Adds a drawing to what shines. */
export function gather(shining: Mask, mask: Mask, gain: number): void {
  if (gain <= 0) return;
  for (let k = 0; k < mask.length; k++) if (mask[k]! > 0) shining[k]! += mask[k]! * gain;
}

/** Keeps a part of a drawing, place by place. */
export function parted(
  mask: Mask,
  terrain: Terrain,
  part?: (longitude: number, latitude: number, height: number) => number,
): Mask {
  if (part)
    for (let k = 0; k < mask.length; k++)
      if (mask[k]! > 0) mask[k]! *= part(terrain.longitude[k]!, terrain.latitude[k]!, terrain.height[k]!);
  return mask;
}

/** Lets what shines shine: glow held back over land, core a little paler than the accent. */
export function lightUp({ view, light, accent, shining, terrain, scale }: Frame, glow = 1): void {
  const halo = glowOf(shining, view.width, view.height, 0.55 * scale);
  for (let k = 0; k < halo.length; k++) halo[k]! *= 1 - 0.6 * terrain.land[k]!;
  shine(light, halo, accent, glow);
  shine(light, shining, [accent[0] * 0.8 + 0.16, accent[1] * 0.8 + 0.13, accent[2] * 0.8 + 0.09], 0.9);
}

/** The lines of bone, the air of the globe when it is seen whole, the vignette, and the dark at both ends of the film. */
export function finish({ view, light, accent, bone, scale }: Frame, brightness: number): void {
  if (bone.some((amount) => amount > 0)) {
    shine(light, glowOf(bone, view.width, view.height, 0.4 * scale), accent, 0.5);
    cover(light, bone, [0.81, 0.75, 0.58], 0.85);
  }
  const radius = (view.zoom * 180) / Math.PI;
  const [x, y] = view.at ?? [0.5, 0.5];
  if (radius < view.width) atmosphere(light, [view.width * x, view.height * y], radius, 0.5);
  vignette(light, { strength: 0.5 });
  if (brightness < 1)
    for (const channel of [light.red, light.green, light.blue])
      for (let k = 0; k < channel.length; k++) channel[k]! *= brightness;
}
