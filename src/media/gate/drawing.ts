import { readFileSync } from 'node:fs';
import { Refusal } from '../../schema/fault.ts';

/** What a drawing may do besides being looked at, and how that is written. */
const deeds: [string, RegExp][] = [
  ['runs a script', /<(?:\w+:)?script\b/i],
  ['runs a script', /\bjavascript:/i],
  ['runs a script when something happens', /<[^>]*\son[a-z]+\s*=/i],
  ['holds a piece of a web page', /<(?:\w+:)?(?:foreignObject|iframe|embed|object)\b/i],
  ['names things from elsewhere', /<!ENTITY\b/i],
  ['loads things from elsewhere', /\b(?:href|src)\s*=\s*["']?\s*(?!["'#]|data:image\/(?:png|jpeg|webp))[^\s"'>]/i],
  ['loads things from elsewhere', /url\(\s*["']?\s*(?!["'#]|data:)|@import\b/i],
];

/**
 * Why a drawing in SVG is refused, which it always is: it is a document that a browser executes, it can load and run
 * things, and how it looks depends on the faces of the reader's computer. A photograph is only looked at.
 */
export function drawingFault(file: string): Refusal {
  const text = readFileSync(file, 'utf8');
  const deed = deeds.find(([, written]) => written.test(text))?.[0];
  return new Refusal(
    deed ? `It is an SVG drawing that ${deed}.` : 'It is an SVG drawing, not a photograph.',
    'Export it as PNG, at 2400 pixels, and put that in its place.',
  );
}
