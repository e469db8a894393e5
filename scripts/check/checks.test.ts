import { expect, test } from 'vitest';
import { toldAbout } from './healthy-content.ts';

test('a healthy documentary has nothing to mend', () => {
  expect(toldAbout({})).toBe('');
});
