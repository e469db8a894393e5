import type { Locale } from '../schema/locale.ts';
import ar from './criteria/ar.json' with { type: 'json' };
import de from './criteria/de.json' with { type: 'json' };
import en from './criteria/en.json' with { type: 'json' };
import es from './criteria/es.json' with { type: 'json' };
import fr from './criteria/fr.json' with { type: 'json' };
import ru from './criteria/ru.json' with { type: 'json' };
import zh from './criteria/zh.json' with { type: 'json' };

type Titles = Record<keyof typeof fr, string>;

/** What each criterion of the accessibility norm asks, in a few words of ours: its own text is French, and long. */
export const criterionTitles: Readonly<Record<Locale, Titles | undefined>> = { fr, en, de, es, ar, zh, ru };

/** In English where a language has none. @param criterion its number: `1.9` */
export const criterionTitle = (locale: Locale, criterion: string): string =>
  (criterionTitles[locale] ?? en)[criterion as keyof typeof fr];
