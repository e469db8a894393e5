import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Mask } from './light.ts';
import { seeded } from './random.ts';

export interface Section {
  width: number;
  height: number;
  /** Height of the ground in metres at every column. */
  ground: readonly number[];
  /** Row of the level of the sea, and pixels per metre. */
  level: number;
  rise: number;
  /** Column of the crest, and the columns between which the rock is shown. */
  crest: number;
  rock: readonly [from: number, to: number];
}

/** The parts of a cut through the land, each to be lit in its own way. */
export interface Cut {
  profile: Mask;
  seaLevel: Mask;
  rock: Mask;
  rain: Mask;
  seeping: Mask;
}

/** A schematic section: the profile, the level of the sea, dots for rock that lets water through, rain, and the ways it takes. */
export function sectionOf(section: Section): Cut {
  const { width, height, ground, level, rise, crest, rock } = section;
  const y = (x: number) => level - ground[Math.max(0, Math.min(width - 1, Math.round(x)))]! * rise;
  const random = seeded(5);
  const drawn = (draw: (pen: SKRSContext2D) => void) => penned(width, height, draw);
  return {
    profile: drawn((pen) => {
      pen.lineWidth = 2.6;
      pen.beginPath();
      for (let x = 0; x < width; x += 2) pen.lineTo(x, y(x));
      pen.stroke();
    }),
    seaLevel: drawn((pen) => {
      pen.lineWidth = 1.1;
      pen.beginPath();
      pen.moveTo(0, level);
      pen.lineTo(width, level);
      pen.stroke();
    }),
    rock: drawn((pen) => {
      for (let n = 0; n < 26_000; n++) {
        const x = rock[0] + (rock[1] - rock[0]) * random();
        const deep = random() ** 1.5;
        const ends = Math.min(1, (x - rock[0]) / 260, (rock[1] - x) / 130);
        pen.globalAlpha = Math.max(0, (1 - deep) * ends * (0.3 + 0.6 * random()));
        pen.beginPath();
        pen.arc(x, y(x) + 9 + deep * 430, 0.8 + 0.7 * random(), 0, 7);
        pen.fill();
      }
    }),
    rain: drawn((pen) => {
      pen.lineWidth = 1.3;
      for (let n = 0; n < 620; n++) {
        const x = width * random();
        const drop = 34 + 300 * random();
        const towards = x < crest ? Math.exp(-(((crest - x) / 560) ** 2)) : Math.exp(-(((x - crest) / 120) ** 2));
        const long = 18 + 26 * random();
        pen.globalAlpha = towards * (1 - drop / 400) * 0.9;
        pen.beginPath();
        pen.moveTo(x, y(x) - drop);
        pen.lineTo(x + 0.28 * long, y(x + 0.28 * long) - drop + long);
        pen.stroke();
      }
    }),
    seeping: drawn((pen) => {
      pen.lineWidth = 1.6;
      for (let n = 0; n < 30; n++) {
        const from = crest + (n < 20 ? -(n + 0.5) * 24 : (n - 19.5) * 17);
        const side = n < 20 ? -1 : 1;
        const reach = n < 20 ? 330 + 90 * random() : 150 + 50 * random();
        const depth = 190 + 70 * random();
        for (let part = 0; part < 1; part += 0.02) {
          pen.globalAlpha = 0.85 * (1 - part) * Math.min(1, part * 8 + 0.2);
          pen.beginPath();
          for (const p of [part, part + 0.013])
            pen.lineTo(from + side * reach * p ** 2.2, y(from) + 6 + depth * p ** 0.8);
          pen.stroke();
        }
      }
    }),
  };
}

function penned(width: number, height: number, draw: (pen: SKRSContext2D) => void): Mask {
  const pen = createCanvas(width, height).getContext('2d');
  pen.strokeStyle = '#fff';
  pen.fillStyle = '#fff';
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  draw(pen);
  const bytes = pen.getImageData(0, 0, width, height).data;
  return Float32Array.from({ length: width * height }, (_, k) => bytes[4 * k + 3]! / 255);
}
