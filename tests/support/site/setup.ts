import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../../scripts/serve.ts';
import { isBuilt, run } from './build.ts';
import { fixture, fixtureRoot, layOutFixture } from './fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the documentary that is looked at: tests run in it, and find `content/` and `.cache/` there. */
    root: string;
    /** The folder of the built site. */
    folder: string;
    /** Where it is served: `http://localhost:40123`. */
    origin: string;
  }
}

/** Before the first test: the documentary of the tests, built where it is not yet, and served. */
export default async function setup({ provide }: TestProject) {
  const folder = builtFixture();
  const { origin, close } = await served(folder);
  provide('root', resolve(fixtureRoot));
  provide('folder', folder);
  provide('origin', origin);
  return close;
}

/** Builds the documentary of the tests as the README says, where that is not done. @returns the folder of its site */
export function builtFixture(): string {
  // A site built elsewhere can be tested as it is: SITE_FOLDER=../site npx vitest --project site
  const elsewhere = process.env['SITE_FOLDER'];
  if (elsewhere !== undefined) return resolve(elsewhere);
  const folder = join(fixtureRoot, 'dist');
  if (!isBuilt(folder, fixture)) {
    console.log(`Building ${fixture}…`);
    layOutFixture();
    run('npm', ['run', 'build'], {}, fixtureRoot);
  }
  return resolve(folder);
}

/** Serves the folder of a site at a free port. */
export async function served(folder: string) {
  const server = await serve(folder, '/', 0);
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server says no port.');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { server, origin: `http://localhost:${address.port}`, close };
}
