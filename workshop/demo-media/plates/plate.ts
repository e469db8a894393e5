import { join } from 'node:path';
import sharp from 'sharp';
import { colour, developed, type Colour, type Light } from '../instruments/light.ts';
import { ground } from '../instruments/ground.ts';
import { terrainOf, type Earth, type Terrain } from '../instruments/terrain.ts';
import type { View } from '../instruments/view.ts';
import { writeWhole } from '../sources/cache.ts';

/** One plate: where it looks, and what is laid on the ink, in order. */
export interface Plate {
  /** Path under content/postings/, without extension: `peru/andes/media/relief`. */
  file: string;
  accent: string;
  view: View;
  layers: Layer[];
  /** Pixels over which heights are smoothed. */
  soften?: number;
  /** Opacity of the land's own tone over the ink; 1 unless said. */
  landOpacity?: number;
}

/** Something laid on the sheet. */
export type Layer = (sheet: Sheet) => void | Promise<void>;

export interface Sheet {
  view: View;
  terrain: Terrain;
  light: Light;
  accent: Colour;
}

const postings = join(import.meta.dirname, '..', '..', '..', 'content', 'postings');

/** Draws a plate and writes it beside its chapter: JPEG, sRGB, nothing in it but the picture. */
export async function makePlate(plate: Plate, earth: Earth): Promise<{ file: string; bytes: number }> {
  const { view } = plate;
  const terrain = terrainOf(view, earth, plate.soften);
  const sheet: Sheet = {
    view,
    terrain,
    light: ground(terrain, { landOpacity: plate.landOpacity ?? 1 }),
    accent: colour(plate.accent),
  };
  for (const layer of plate.layers) await layer(sheet);
  const pixels = developed(sheet.light);
  // Full chroma: at half resolution, thin amber lines on ink lose their colour.
  const bytes = await sharp(pixels, { raw: { width: view.width, height: view.height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality: 86, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toBuffer();
  const file = join(postings, `${plate.file}.jpg`);
  writeWhole(file, bytes);
  return { file, bytes: bytes.length };
}
