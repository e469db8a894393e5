// Adds to dist/ what hosts look for beside the pages: each language's own 404.html, and the headers to send. Takes away
// the films and pictures that come from another host. The last words say where the site can be published.
// `node scripts/finish.ts [folder] [--here]`; `--here` is for a site that is looked at where it was made.
import { globSync, readFileSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isTimedText } from '../src/media/addresses.ts';
import { nothingKept } from '../src/reading/kept/store.ts';
import type { Publication } from '../src/model/publication.ts';
import { hostRules } from '../src/model/host-rules.ts';
import { keptLooks, lookAtPages } from './conformity/looked-at.ts';
import { writeConformity } from './conformity/write.ts';
import { documentaryEmbed, documentaryLanguages, speakOwnWords } from './documentary.ts';
import { publication } from './publication.ts';
import { headersFile } from './serve/headers-file.ts';

speakOwnWords();
const words = process.argv.slice(2);
const folder = words.find((word) => !word.startsWith('-')) ?? 'dist';
const published = publication();

for (const page of globSync(join(folder, '*', '404', 'index.html'))) {
  renameSync(page, `${dirname(page)}.html`);
  rmdirSync(dirname(page));
}

// The form that Netlify, Cloudflare Pages and others read. The README says how to give them to other hosts.
const { base, media: mediaHost } = published;
const rules = hostRules({ base, media: mediaHost?.origin, embed: documentaryEmbed() });
writeFileSync(join(folder, '_headers'), headersFile(rules));

if (published.media) {
  const media = globSync(join(folder, 'media', '**')).filter((path) => statSync(path).isFile());
  for (const file of media.filter((path) => !isTimedText(path))) rmSync(file);
}

// Of a site that is built elsewhere for once, nothing is kept.
const pages = lookAtPages(folder, published.site, folder === 'dist' ? keptLooks() : nothingKept);
const seen = pages.map(([address, page]) => [address, page.seen] as const);
for (const refuted of writeConformity(folder, documentaryLanguages().all, seen)) console.warn(refuted);
if (!words.includes('--here')) console.log(lastWords(published));

function lastWords({ site, base, isForHere }: Publication): string {
  if (!isForHere) return `${folder}/ is made for ${site}${base}, and for no other address.`;
  const texts = globSync(join(folder, '**/*.{xml,txt}')).map((path) => readFileSync(path, 'utf8'));
  const onPages = pages.reduce((sum, [, page]) => sum + page.addresses, 0);
  const addresses = texts.reduce((sum, text) => sum + text.split(site).length - 1, onPages);
  return [
    `${folder}/ is for this computer alone: ${addresses} of its addresses begin with ${site}.`,
    '    To publish it, say where: SITE_URL=https://example.org npm run build',
  ].join('\n');
}
