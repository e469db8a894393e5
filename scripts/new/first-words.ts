import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { machineLanguages } from '../../src/i18n/words.ts';
import type { Locale } from '../../src/schema/locale.ts';
import type { PageId } from '../../src/schema/page.ts';

/** What a documentary says in a language before anybody has written anything: each says what belongs there. */
export interface FirstWords {
  tagline: string;
  description: string;
  publisher: string;
  mission: { name: string; slug: string; summary: string };
  /** `text` in paragraphs; `{id}` stands for what the documentary calls itself. */
  pages: Record<PageId, { title: string; summary: string; text: string[] }>;
}

export const firstWordsIn = (locale: Locale): FirstWords =>
  parse(readFileSync(new URL(`first-words/${locale}.yaml`, import.meta.url), 'utf8')) as FirstWords;

/** The languages a documentary can begin with: others come later, with their words. */
export const firstLanguages = machineLanguages;

/** Of those, the ones that stand in where a text is missing, the nearest first. */
export const instead: Readonly<Record<Locale, readonly Locale[]>> = {
  fr: ['en'],
  en: ['fr'],
  de: ['en', 'fr'],
  es: ['fr', 'en'],
  ar: ['fr', 'en'],
  zh: ['en', 'fr'],
  ru: ['en', 'fr'],
};
