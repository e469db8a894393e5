import type { TestProject } from 'vitest/node';
import { serve } from '../../../scripts/serve.ts';
import { isBuilt, run } from '../../support/build.ts';
import { watched } from './watched-site.ts';

/** Before the first test: the site, built as the README says where it is not yet, and served with an ear on each page. */
export default async function setup({ provide }: TestProject) {
  const folder = process.env['SITE_FOLDER'] ?? 'dist';
  if (folder === 'dist' && !isBuilt(folder)) {
    console.log('Building the site (npm run build)…');
    run('npm', ['run', 'build']);
  }
  const site = await serve(folder, '/', 0);
  const { server, origin } = await watched(site);
  provide('folder', folder);
  provide('origin', origin);
  return () => {
    for (const one of [server, site]) {
      one.closeAllConnections();
      one.close();
    }
  };
}
