import { expect, test } from 'vitest';
import { criteria } from './criteria.ts';
import { locales } from '../../schema/locale.ts';
import { criterionTitles } from '../../i18n/criteria.ts';

test.each(locales)('“%s” names every criterion of the norm, each by another name than its neighbours', (locale) => {
  const titles = criterionTitles[locale];
  expect(Object.keys(titles)).toEqual(criteria.flat());
  expect(Object.values(titles).filter((title) => title.trim() === '')).toEqual([]);
  expect(new Set(Object.values(titles)).size).toBeGreaterThan(95);
});
