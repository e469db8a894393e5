import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hostRules } from '../../src/model/host-rules.ts';
import { ask, serveSample, write } from '../../testing/server/sample-site.ts';
import { headersFile } from './headers-file.ts';

// What `npm run build` leaves beside the pages, and a viewer of archives asks for from a site of its own.
const manifest = 'iiif/perou/eau/manifest.json';
const film = 'media/film-1a2b/360.mp4';
const embed = 'fr/perou/eau/embed/index.html';

describe.each([
  ['at the root of a host', '/', {}],
  ['in a folder of one', '/docs/', { SITE_URL: 'https://example.org/docs' }],
])('a site that is served %s', async (_, base, settings) => {
  const site = await serveSample(settings);
  afterAll(() => site.end());
  for (const name of [manifest, embed]) write(site.folder, name, Buffer.from('{}'));
  const rules = hostRules({ base, embed: { sites: ['https://a.example'] } });
  write(site.folder, '_headers', Buffer.from(headersFile(rules)));

  const origin = { origin: 'https://viewer.example' };
  const answer = (path: string, headers = {}, method = 'GET') =>
    ask(site, { path: `${base}${path}`, method, headers: { ...origin, ...headers } });
  const sharing = async (...said: Parameters<typeof answer>) => {
    const { status, headers } = await answer(...said);
    return [status, headers['access-control-allow-origin'], headers['cross-origin-resource-policy']];
  };

  it('lets other sites read a manifest and a film, whole, in parts, or once more', async () => {
    const shared = ['*', 'cross-origin'];
    expect(await sharing(manifest)).toEqual([200, ...shared]);
    expect(await sharing(manifest, {}, 'HEAD')).toEqual([200, ...shared]);
    expect(await sharing(manifest, { 'if-none-match': '*' })).toEqual([304, ...shared]);
    expect(await sharing(film)).toEqual([200, ...shared]);
    expect(await sharing(film, { range: 'bytes=0-99' })).toEqual([206, ...shared]);
    expect(await sharing('media/film-1a2b/captions.fr.vtt', { 'accept-encoding': 'br' })).toEqual([200, ...shared]);
  });

  it('lets them read nothing else of it', async () => {
    const own = [undefined, 'same-origin'];
    for (const path of ['', 'fr/', 'short.txt', 'assets/style.AbCd.css', 'kinds/one.json']) {
      expect(await sharing(path), path).toEqual([200, ...own]);
    }
    expect(await sharing('fr/nowhere/')).toEqual([404, ...own]);
    expect(await sharing(`fr/..%2f${manifest}`)).toEqual([404, ...own]);
  });

  it('lets some of them show a film within a page, and read that page no more than others', async () => {
    const { headers } = await answer('fr/perou/eau/embed/');
    expect(headers['content-security-policy']).toContain('frame-ancestors https://a.example');
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect((await answer('fr/')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('without that file lets them read nothing', async () => {
    rmSync(join(site.folder, '_headers'));
    expect(await sharing(manifest)).toEqual([200, undefined, 'same-origin']);
    expect(await sharing(film)).toEqual([200, undefined, 'same-origin']);
  });
});
