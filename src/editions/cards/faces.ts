import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { facesFolder } from './card.ts';
import { signsOf } from './signs.ts';

/** The faces words are set in, each by its family; the first that holds a sign sets it. */
const families = ['Spectral', 'Noto Naskh Arabic', 'Noto Serif SC'];

/** `said`: the subtitles of a film. */
export type Voice = 'title' | 'small' | 'said';

/**
 * The families of a line, as Pango asks for them. Between Arabic words stand the spaces and signs of their own face, and
 * Chinese marks are as wide as a character: in those languages their face comes first.
 */
export function familiesFor(script: string, voice: Voice): string {
  if (script === 'Arab') return 'Noto Naskh Arabic, Spectral';
  if (script === 'Hans') return 'Noto Serif SC, Spectral';
  return voice === 'title' ? families.join(', ') : ['Small Sans', ...families].join(', ');
}

/**
 * Tells the library that sets words of our faces, and of no other: a machine with a hundred faces draws the same card as
 * one with none. To be called before the first word is set.
 * @param cache a folder for what it keeps of them
 */
export function useOwnFaces(cache: string): void {
  mkdirSync(cache, { recursive: true });
  const file = resolve(cache, 'fonts.conf');
  const folders = `<dir>${resolve(facesFolder)}</dir><cachedir>${resolve(cache)}</cachedir>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}</fontconfig>`,
  );
  process.env['FONTCONFIG_FILE'] = file;
  // On a Macintosh the system would be asked instead.
  process.env['PANGOCAIRO_BACKEND'] = 'fontconfig';
}

let known: Set<number> | undefined;

/** Whether our faces hold every sign of some words. What they do not hold would be drawn as empty boxes. */
export function canBeSet(words: string): boolean {
  const signs = (known ??= new Set(faceFiles().flatMap((file) => signsOf(readFileSync(file)))));
  return Array.from(words).every((sign) => unseen.test(sign) || signs.has(sign.codePointAt(0) ?? 0));
}

/** Spaces, and marks of direction. */
const unseen = /[\s\p{Cf}]/u;

const faceFiles = (): string[] =>
  readdirSync(facesFolder)
    .filter((name) => name.endsWith('.ttf'))
    .map((name) => join(facesFolder, name));
