import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import type { Locale } from '../../../src/schema/locale.ts';
import { isLocale } from '../../support/languages.ts';
import { filmChapter } from '../../support/film.ts';
import type { WrittenChapter } from '../../support/chapters.ts';
import { installedEngines, sizes, type Engine, type Tab } from './engine.ts';
import { faultsOfPages } from './watched-site.ts';

/** Languages that differ in all that a browser does with text: accents, right to left, no spaces, another alphabet. */
const languages = ['fr', 'ar', 'zh', 'ru'] as const;

/** What is tried, and where. */
export interface Trial {
  engine: Engine;
  locale: Locale;
  width: number;
  height: number;
  /** A telephone's width, and in Firefox its finger. */
  isNarrow: boolean;
  open: () => Promise<Tab>;
  chapter: WrittenChapter;
}

const engines = await installedEngines();
afterAll(async () => {
  for (const engine of engines) await engine.close();
});
afterEach(async () => expect(await faultsOfPages(inject('origin'))).toEqual([]));

/** Tries the same in every engine that is installed, in four languages and at two sizes. */
export function inEachEngine(what: string, trials: (trial: Trial) => void): void {
  test.runIf(engines.length === 0)('no other engine is installed on this machine', () => undefined);
  describe.each(engines)(`${what}, in $name`, (engine) => {
    const all = languages.flatMap((locale) => sizes.map((size) => ({ locale, ...size })));
    describe.each(all)('“$locale”, $size', ({ locale, width, height }) => {
      if (!isLocale(locale)) return;
      const chapter = filmChapter(locale);
      const open = () => engine.open(width, height);
      trials({ engine, locale, width, height, isNarrow: width < 600, open, chapter });
    });
  });
}
