import { expect, test } from 'vitest';
import { toldAbout } from './told-about.ts';

test('a healthy documentary has nothing to mend', () => {
  expect(toldAbout({})).toBe('');
});
