// Cuts the faces of the site down to the signs its languages use, into src/styles/fonts/, and those that share cards are
// drawn in, into src/editions/cards/faces/. Run again only to change faces or signs:
// cd workshop/fonts && npm ci && npm run make
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { name, type FontNames } from './font-names.ts';
import { marks, takeMarks } from './marks.ts';
import { fontOf, tablesOf } from './sfnt.ts';
import { arabic, cyrillic, han, latin } from './signs.ts';

interface Cut {
  /** In node_modules. */
  source: string;
  target: string;
  signs: string;
  names: FontNames;
  /** Arabic letters change their form with their neighbours: what they may become must be kept. */
  keepsForms?: boolean;
  /** Only small letters, on screens of few dots, need to be told how to sit on them. A third of a file. */
  keepsHints?: boolean;
  /** The face that lends its comma, apostrophe and quotation marks. */
  marksOf?: string;
  /** Whether pages, share cards or both are set in it. Cards are drawn by a library that reads no WOFF2. */
  for?: 'pages' | 'cards' | 'both';
}

/** The Cyrillic file holds the Latin letters, too: one is enough for a card, where nothing is slanted. */
const usesOf = (signs: string, style: FontNames['style']) =>
  signs === cyrillic && style === 'Regular' ? 'both' : 'pages';

const spectral = (target: string, signs: string, style: FontNames['style']): Cut => {
  const folder = style === 'Italic' ? '400Regular_Italic' : '400Regular';
  return {
    source: `@expo-google-fonts/spectral/${folder}/Spectral_${folder}.ttf`,
    target: `${target}-${style === 'Italic' ? 'italic' : 'normal'}`,
    signs,
    for: usesOf(signs, style),
    marksOf: `@fontsource/newsreader/files/newsreader-latin-400-${style === 'Italic' ? 'italic' : 'normal'}.woff2`,
    names: {
      family: 'Spectral',
      style,
      copyright:
        'Copyright 2017 The Spectral Project Authors (https://github.com/productiontype/Spectral). ' +
        'Marks: Copyright 2020 The Newsreader Project Authors (http://github.com/productiontype/Newsreader).',
    },
  };
};

/** “Plex” is a reserved name: what is cut from it is called otherwise. */
const sans = (target: string, signs: string): Cut => ({
  source: '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  target: `${target}-normal`,
  signs,
  for: usesOf(signs, 'Regular'),
  keepsHints: true,
  names: { family: 'Small Sans', style: 'Regular', copyright: 'Copyright 2017 IBM Corp.' },
});

const cuts: Cut[] = [
  spectral('spectral-latin', latin, 'Regular'),
  spectral('spectral-latin', latin, 'Italic'),
  spectral('spectral-cyrillic', cyrillic, 'Regular'),
  spectral('spectral-cyrillic', cyrillic, 'Italic'),
  sans('sans-latin', latin),
  sans('sans-cyrillic', cyrillic),
  {
    // Later ones put each dot on its letter as a mark, and WebKit on Linux loses sight of where marks go.
    source: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-all-400-normal.woff',
    target: 'noto-naskh-arabic',
    signs: arabic,
    for: 'both',
    keepsForms: true,
    names: {
      family: 'Noto Naskh Arabic',
      style: 'Regular',
      copyright: 'Copyright 2022 The Noto Project Authors (https://github.com/notofonts/arabic)',
    },
  },
  {
    // Too heavy for a page: it never leaves the machine that builds.
    source: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    target: 'noto-serif-sc',
    signs: han,
    for: 'cards',
    names: {
      family: 'Noto Serif SC',
      style: 'Regular',
      copyright: "Copyright 2017-2022 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.",
    },
  },
];

const cutTo = (source: string, signs: string, { keepsForms = false, keepsHints = false }: Partial<Cut> = {}) =>
  subsetFont(readFileSync(join('node_modules', source)), signs, {
    targetFormat: 'sfnt',
    noLayoutClosure: !keepsForms,
    noHinting: !keepsHints,
  });

const house = join('..', '..', 'src');
const folders = { woff2: join(house, 'styles', 'fonts'), ttf: join(house, 'editions', 'cards', 'faces') };
for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
for (const { source, target, signs, names, marksOf, for: use = 'pages', ...keeps } of cuts) {
  const tables = tablesOf(await cutTo(source, signs, keeps));
  if (marksOf) takeMarks(tables, tablesOf(await cutTo(marksOf, marks)));
  name(tables, names);
  const font = fontOf(tables);
  const faces = {
    ...(use !== 'cards' && { woff2: await convert(font, 'woff2') }),
    ...(use !== 'pages' && { ttf: font }),
  };
  for (const [kind, bytes] of Object.entries(faces)) {
    writeFileSync(join(folders[kind as keyof typeof folders], `${target}.${kind}`), bytes);
    console.log(`${target}.${kind}  ${bytes.length} bytes`);
  }
}
