// Cuts the faces of the site down to the signs its languages use, into src/styles/fonts/. Run again only to change
// faces or signs: cd scripts/fonts && npm ci && npm run make
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

interface Cut {
  /** In node_modules/@fontsource. */
  source: string;
  target: string;
  signs: string;
  /** Arabic letters change their form with their neighbours: what they may become must be kept. */
  keepsForms: boolean;
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const latin =
  range(0x20, 0x7e) + range(0xa0, 0xff) + 'ıŒœŠšŸŽžﬁﬂ‐‑–—‘’‚“”„†…′″‹›€↑↓−⁄' + '\u2009\u202f';
const cyrillic = range(0x400, 0x45f) + 'Ґґ№\u0301';
const arabic = '،؛؟٪٫٬ٰٱپچڤگ\u200c\u200d\u200e\u200f' + range(0x621, 0x652);

const spectral = (script: string, style: string, signs: string): Cut => ({
  source: `spectral/files/spectral-${script}-400-${style}.woff2`,
  target: `spectral-${script}-${style}.woff2`,
  signs,
  keepsForms: false,
});

const cuts: Cut[] = [
  spectral('latin', 'normal', latin),
  spectral('latin', 'italic', latin),
  spectral('cyrillic', 'normal', cyrillic),
  spectral('cyrillic', 'italic', cyrillic),
  {
    source: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
    target: 'noto-naskh-arabic.woff2',
    signs: arabic,
    keepsForms: true,
  },
];

const folder = join('..', '..', 'src', 'styles', 'fonts');
mkdirSync(folder, { recursive: true });
for (const { source, target, signs, keepsForms } of cuts) {
  const whole = readFileSync(join('node_modules', '@fontsource', source));
  const cut = await subsetFont(whole, signs, { targetFormat: 'woff2', noLayoutClosure: !keepsForms });
  writeFileSync(join(folder, target), cut);
  console.log(`${target}  ${whole.length} → ${cut.length} bytes`);
}
