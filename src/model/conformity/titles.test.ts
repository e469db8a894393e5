import { expect, test } from 'vitest';
import { criteria } from './criteria.ts';
import { machineLanguages } from '../../i18n/words.ts';
import { criterionTitles } from '../../i18n/criteria.ts';

test.each(machineLanguages)(
  '“%s” names every criterion of the norm, each by another name than its neighbours',
  (locale) => {
    const titles: Record<string, string> = criterionTitles[locale] ?? {};
    expect(Object.keys(titles)).toEqual(criteria.flat());
    expect(Object.values(titles).filter((title) => title.trim() === '')).toEqual([]);
    expect(new Set(Object.values(titles)).size).toBeGreaterThan(95);
  },
);
