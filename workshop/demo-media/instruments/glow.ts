import { addBlurred } from './blur.ts';
import { shine, type Colour, type Light, type Mask } from './light.ts';

/** How light spreads in air: the radius of each circle in pixels, and how much of the light reaches it. */
export const spread = [
  [2.2, 0.5],
  [6, 0.62],
  [17, 0.8],
  [48, 0.95],
] as const;

/** Light spread around a line as it spreads in air: the same light over wider and wider circles. */
export function glowOf(line: Mask, width: number, height: number, reach = 1): Mask {
  const glow = new Float32Array(line.length);
  for (const [sigma, gain] of spread) addBlurred(glow, line, width, height, sigma * reach, gain);
  return glow;
}

/** A line that shines. `mirror` holds back the glow where it is 1: over land, so that the light lies on the sea. */
export function glowing(
  light: Light,
  line: Mask,
  accent: Colour,
  {
    core = 1,
    glow = 1,
    reach = 1,
    held,
    hold = 0.5,
  }: { core?: number; glow?: number; reach?: number; held?: Mask; hold?: number } = {},
): void {
  if (glow > 0) {
    const halo = glowOf(line, light.width, light.height, reach);
    if (held) for (let k = 0; k < halo.length; k++) halo[k]! *= 1 - hold * held[k]!;
    shine(light, halo, accent, glow);
  }
  shine(light, line, [accent[0] * 0.75 + 0.2, accent[1] * 0.75 + 0.17, accent[2] * 0.75 + 0.12], core);
}
