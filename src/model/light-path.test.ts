import { describe, expect, it } from 'vitest';
import { lightPath, type Box } from './light-path.ts';

const everywhere: Box[] = [[-1000, -1000, 1000, 1000]];

describe('a light path', () => {
  it('goes from point to point', () => {
    expect(lightPath('M10,20L13,18L13,25', everywhere, 1)).toBe('M10 20l3-2 0 7');
  });

  it('closes its rings, and keeps each apart', () => {
    expect(lightPath('M0,0L9,0L9,9L0,9ZM20,20L21,21', everywhere, 1)).toBe('M0 0l9 0 0 9-9 0zM20 20l1 1');
  });

  it('is coarse outside the boxes and fine in them', () => {
    const box: Box = [0, 0, 10, 10];
    expect(lightPath('M3,3L4,4', [box], 10)).toBe('M3 3l1 1');
    expect(lightPath('M23,23L24,24L47,23', [box], 10)).toBe('M20 20l30 0');
  });

  it('leaves out an island too small to be seen', () => {
    expect(lightPath('M23,23L24,23L24,24L23,24Z', [], 10)).toBe('');
  });

  it('is nothing where there is nothing', () => {
    expect(lightPath('', everywhere, 1)).toBe('');
  });
});
