import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isBuilt, run } from './build.ts';
import { served } from './setup.ts';

/** Before the first test of what this repository publishes: the site, built as the README says where it is not yet. */
export default async function setup({ provide }: TestProject) {
  if (!isBuilt('dist', 'content')) {
    console.log('Building the site (npm run build)…');
    run('npm', ['run', 'build']);
  }
  const { origin, close } = await served('dist');
  provide('root', resolve('.'));
  provide('folder', resolve('dist'));
  provide('origin', origin);
  return close;
}
