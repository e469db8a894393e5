import { documentaryLanguages } from '../../scripts/documentary.ts';
import type { Locale } from '../../src/schema/locale.ts';

/** What the tested documentary speaks. */
export const languages = documentaryLanguages();

export const locales: readonly Locale[] = languages.all;

export const sourceLocale: Locale = languages.source;

export const isLocale = (value: unknown): value is Locale => typeof value === 'string' && languages.speaks(value);
