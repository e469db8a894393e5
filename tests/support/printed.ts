import { inflateSync } from 'node:zlib';

/** A run of text on a printed page, in points: how far from the left of the sheet and above its foot, and how large. */
interface Run {
  left: number;
  height: number;
  size: number;
}

type Matrix = [number, number, number, number, number, number];

/** The runs of text of every page of a PDF that Chromium made, in the order of the pages. */
export function printedPages(pdf: Buffer): Run[][] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type \/Page\b(?!s)[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, number]) => {
    const start = text.search(new RegExp(`(^|\\n)${number} 0 obj\\b`));
    const [head = ''] = /stream\r?\n/.exec(text.slice(start)) ?? [];
    const from = text.indexOf(head, start) + head.length;
    return runsOf(inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1'));
  });
}

/** Reads what a page draws: only what places text is understood. */
function runsOf(drawn: string): Run[] {
  const runs: Run[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Matrix = matrix;
  let size = 0;
  let values: number[] = [];
  for (const [word] of drawn.matchAll(/<[^>]*>|\((?:\\.|[^)\\])*\)|\/\S+|[-.\d]+(?=[\s\]])|[A-Za-z*']+/g)) {
    if (/^[-.\d]/.test(word)) {
      values.push(Number(word));
      continue;
    }
    if (word === 'q') kept.push(matrix);
    if (word === 'Q') matrix = kept.pop() ?? matrix;
    if (word === 'cm') matrix = times(values.slice(-6) as Matrix, matrix);
    if (word === 'Tf') size = values.at(-1) ?? 0;
    if (word === 'Tm') line = values.slice(-6) as Matrix;
    if (word === 'Tj' || word === 'TJ') {
      const [, b, , d, left, height] = times(line, matrix);
      runs.push({ left, height, size: size * Math.hypot(b, d) });
    }
    if (/^[A-Za-z]/.test(word)) values = [];
  }
  return runs;
}

/** The first, seen through the second. */
const times = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  a * p + b * r,
  a * q + b * s,
  c * p + d * r,
  c * q + d * s,
  e * p + f * r + t,
  e * q + f * s + u,
];
