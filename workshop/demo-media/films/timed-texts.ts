import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { captionsIn, localesOf } from './captions.ts';
import type { Cue, Schedule } from './schedule.ts';
import { webVtt, type Timed } from './web-vtt.ts';

type ByLocale = Record<string, string>;

/** `<name>.chapters.yaml`: the sentence, counted from 1, at which a chapter begins, and its title by locale. */
interface Chapter {
  at: number;
  title: ByLocale;
}

/** `<name>.descriptions.yaml`: what is seen, read in the pause before a sentence, counted from 1. */
interface Description {
  before: number;
  text: ByLocale;
}

/** Everything that is read beside a film, as WebVTT by file name: captions, titles of its chapters, what is seen. */
export function timedTextsOf(name: string, schedule: Schedule): Map<string, string> {
  const chapters = written<Chapter>(name, 'chapters');
  const descriptions = written<Description>(name, 'descriptions');
  const texts = new Map<string, string>();
  for (const locale of localesOf(schedule)) {
    texts.set(`film.${locale}.vtt`, webVtt(captionsIn(locale, schedule)));
    if (chapters) texts.set(`film.chapters.${locale}.vtt`, webVtt(chaptersIn(locale, chapters, schedule)));
    if (descriptions)
      texts.set(`film.descriptions.${locale}.vtt`, webVtt(descriptionsIn(locale, descriptions, schedule)));
  }
  return texts;
}

/** One chapter after another, each from just before its first sentence; the first from the first picture. */
function chaptersIn(locale: string, chapters: Chapter[], { cues, duration }: Schedule): Timed[] {
  const starts = chapters.map(({ at }, k) => (k === 0 ? 0 : tenth(sentence(cues, at).start - 0.2)));
  return chapters.map(({ title }, k) => ({
    start: starts[k]!,
    end: starts[k + 1] ?? Math.floor(duration * 10) / 10,
    text: inLocale(title, locale),
  }));
}

/** Each begins as soon as the caption before it is gone, long enough to be read. */
function descriptionsIn(locale: string, descriptions: Description[], { cues }: Schedule): Timed[] {
  return descriptions.map(({ before, text }) => {
    const { start } = sentence(cues, before);
    const times = before === 1 ? { start: 0.2, end: tenth(start - 0.1) } : lasting(tenth(start - 0.4), 2.4);
    return { ...times, text: inLocale(text, locale) };
  });
}

function lasting(start: number, seconds: number): { start: number; end: number } {
  return { start, end: start + seconds };
}

function sentence(cues: Cue[], number: number): Cue {
  const cue = cues[number - 1];
  if (!cue) throw new Error(`There is no sentence ${number}; the film has ${cues.length}.`);
  return cue;
}

function inLocale(texts: ByLocale, locale: string): string {
  const text = texts[locale];
  if (text === undefined) throw new Error(`“${Object.values(texts)[0]}” is not written in ${locale}.`);
  return text;
}

function written<Entry>(name: string, kind: 'chapters' | 'descriptions'): Entry[] | undefined {
  const file = join(import.meta.dirname, 'narration', `${name}.${kind}.yaml`);
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Entry[]) : undefined;
}

function tenth(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
