import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';
import { isBuilt, run } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    folder: string;
    /** Where it is served: `http://localhost:40123`. */
    origin: string;
  }
}

/** Before the first test: the site, built as the README says where it is not yet, and served. */
export default async function setup({ provide }: TestProject) {
  // A site built elsewhere can be tested as it is: SITE_FOLDER=../site npx vitest --project site
  const folder = process.env['SITE_FOLDER'] ?? 'dist';
  if (folder === 'dist' && !isBuilt(folder)) {
    console.log('Building the site (npm run build)…');
    run('npm', ['run', 'build']);
  }
  const server = await serve(folder, '/', 0);
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server says no port.');
  provide('folder', folder);
  provide('origin', `http://localhost:${address.port}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
