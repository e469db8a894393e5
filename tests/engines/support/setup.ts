import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../../scripts/serve.ts';
import { fixtureRoot } from '../../support/site/fixture.ts';
import { builtFixture } from '../../support/site/setup.ts';
import { watched } from './watched-site.ts';

/** Before the first test: the documentary of the tests, built where it is not yet, and served with an ear on each page. */
export default async function setup({ provide }: TestProject) {
  const folder = builtFixture();
  const site = await serve(folder, '/', 0);
  const { server, origin } = await watched(site);
  provide('root', resolve(fixtureRoot));
  provide('folder', folder);
  provide('origin', origin);
  return () => {
    for (const one of [server, site]) {
      one.closeAllConnections();
      one.close();
    }
  };
}
