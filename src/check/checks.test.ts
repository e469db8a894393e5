import { expect, test } from 'vitest';
import { toldAbout } from '../../testing/content/told-about.ts';

test('a healthy documentary has nothing to mend', () => {
  expect(toldAbout({})).toBe('');
});
