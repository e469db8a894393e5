// Adds to dist/ what hosts look for beside the pages: each language's own 404.html, and the headers to send. Takes away
// the films and pictures that come from another host.
import { existsSync, globSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTimedText, mediaOrigin } from '../src/media/addresses.ts';
import { headers } from '../src/model/policy.ts';
import { locales } from '../src/schema/locale.ts';
import { writeConformity } from './conformity/write.ts';

const folder = process.argv[2] ?? 'dist';

for (const locale of locales) {
  const page = join(folder, locale, '404', 'index.html');
  if (!existsSync(page)) continue;
  renameSync(page, join(folder, locale, '404.html'));
  rmdirSync(join(folder, locale, '404'));
}

// The form that Netlify, Cloudflare Pages and others read. The README says how to give them to other hosts.
const lines = Object.entries(headers(mediaOrigin())).map(([name, value]) => `  ${name}: ${value}`);
writeFileSync(join(folder, '_headers'), ['/*', ...lines, ''].join('\n'));

if (mediaOrigin()) {
  const media = globSync(join(folder, 'media', '**')).filter((path) => statSync(path).isFile());
  for (const file of media.filter((path) => !isTimedText(path))) rmSync(file);
}

for (const refuted of writeConformity(folder)) console.warn(refuted);
