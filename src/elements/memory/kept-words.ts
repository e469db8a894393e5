import { positionsFrom, settingsFrom } from '../../model/film/film-settings.ts';
import { keptNames } from '../../model/kept.ts';
import { searchKeyName } from '../../model/kept-search-key.ts';
import { clockOf } from '../../model/film/moment.ts';
import { passportFrom } from '../../model/story/passport.ts';
import { dayInWords } from '../../schema/day-in-words.ts';
import { kept as stored } from './storage.ts';

type Value = string | number | boolean;

/**
 * What this browser keeps, in sentences; empty where it keeps nothing.
 * @param words the server's words of a name
 * @param intl what `Intl` is given
 * @param gap what stands between two sentences
 */
export function keptInWords(words: (name: string) => string, intl: string, gap: string): string {
  const list = (items: string[]) => new Intl.ListFormat(intl, { type: 'conjunction' }).format(items);
  const value = (name: string, kept: Value): string => {
    if (name === 'captions') return new Intl.DisplayNames(intl, { type: 'language' }).of(String(kept)) ?? '';
    if (name === 'quality') return String(kept);
    const style = name === 'volume' ? 'percent' : 'decimal';
    return new Intl.NumberFormat(intl, { style }).format(Number(kept));
  };
  const setting = ([name, kept]: [string, Value]): string[] => {
    if (kept === 'off') return [words('off')];
    return kept === false ? [] : [words(name).replace('{value}', value(name, kept))];
  };

  const locale = stored(keptNames.locale)?.slice(0, 2);
  const settings = (Object.entries(settingsFrom(stored(keptNames.film))) as [string, Value][]).flatMap(setting);
  const moments = Object.values(positionsFrom(stored(keptNames.positions))).map(clockOf);
  const days = passportFrom(stored(keptNames.passport)).stamps.map(({ day }) => dayInWords(day, intl));
  return [
    ...(locale ? [words(locale)] : []),
    ...(settings.length > 0 ? [words('film').replace('{settings}', list(settings))] : []),
    ...(moments.length > 0 ? [words('positions').replace('{moments}', list(moments))] : []),
    ...(days.length > 0 ? [words('passport').replace('{days}', list([...new Set(days)]))] : []),
    ...(stored(searchKeyName) ? [words('searchKey')] : []),
  ].join(gap);
}
