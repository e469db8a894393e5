// What one edit does not touch is not made again: a page that says what it is made from (`cacheKey` in its
// getStaticPaths) is taken over from the build before, where that and all code are the same. The pages are those that a
// whole build makes, to the byte; without `.cache/pages` or `dist` a build is whole.
import type { AstroConfig, AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { hash } from 'node:crypto';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shelfList } from '../src/media/shelf.ts';
import { versionOf } from '../src/reading/kept/version.ts';
import { BuildBefore } from './kept-pages/before.ts';

/** Where the site is built that is built again and again. */
const own = 'dist';
const place = join('.cache', 'pages');

/** All that pages are made from and that says nothing of itself by `cacheKey`: the code, the shelf, words of buttons. */
const code = [
  ...['src', 'scripts', 'public/favicon.svg', 'astro.config.mjs', 'tsconfig.json'],
  ...['package.json', 'package-lock.json', 'node_modules/.package-lock.json'],
  ...['.env', '.env.local', '.env.production', '.env.production.local'],
  ...['content/words', 'content/site.yaml', shelfList],
];

/** The pages of a site by their addresses, in their order, those that were taken over among them. */
export interface SitePages {
  all: { pathname: string }[] | undefined;
}

/** @param pages is told which there are: Astro knows only those that were made */
export function keptPages(pages: SitePages): AstroIntegration {
  let config: AstroConfig;
  let before: BuildBefore | undefined;
  let version = '';
  const versionNow = () => hash('sha256', JSON.stringify([versionOf(...code), settingsOf(config)]));
  let keys = new Map<string, string>();

  /** Takes over what can be, and leaves the others to be made. */
  async function toMake(prerenderer: AstroPrerenderer) {
    const paths = await prerenderer.getStaticPaths();
    pages.all = paths
      .filter(({ route }) => route.type === 'page')
      .map(({ pathname }) => ({ pathname: pathname.replace(/\/?$/, '/').replace(/^\//, '') }));
    keys = new Map(
      paths.flatMap(({ pathname, route, cacheKey }) =>
        cacheKey === undefined ? [] : [[fileOf(pathname, route), `${version} ${cacheKey}`]],
      ),
    );
    return paths.filter(({ pathname, route }) => {
      const [name, key] = [fileOf(pathname, route), keys.get(fileOf(pathname, route))];
      return key === undefined || !before?.take(name, key);
    });
  }

  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const target = relative(fileURLToPath(config.root), fileURLToPath(config.outDir)).replaceAll('\\', '/');
        if (target.replace(/\/$/, '') !== own) return;
        before = new BuildBefore(own, place);
        version = versionNow();
        setPrerenderer((prerenderer) => ({ ...prerenderer, getStaticPaths: () => toMake(prerenderer) }));
      },
      // Of code that was changed meanwhile nobody knows which pages it made.
      'astro:build:generated': () => before?.end(version === versionNow() ? keys : new Map()),
    },
  };
}

/** Where the site is published, and whatever else Astro and the environment may have been told. */
const settingsOf = ({ site, base, trailingSlash, build, compressHTML }: AstroConfig) => [
  ...[site, base, trailingSlash, build.format, build.assets, compressHTML],
  ...['MEDIA_BASE_URL', 'NODE_ENV', 'MODE'].map((name) => process.env[name]),
  Intl.DateTimeFormat().resolvedOptions().timeZone,
];

/** As Astro names it: of a page `fr/perou/index.html`. */
const fileOf = (pathname: string, { type }: Pick<RouteData, 'type'>): string => {
  const path = pathname.replace(/^\/|\/$/g, '');
  return type === 'page' ? join(path, 'index.html') : path;
};
