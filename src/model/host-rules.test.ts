import { describe, expect, it } from 'vitest';
import { hostRules } from './host-rules.ts';

const ruleOf = (path: string, told: Parameters<typeof hostRules>[0]) =>
  hostRules(told).find((rule) => rule.path === path);
const embed = '/:language/:posting/:chapter/embed/';

describe('what a host says', () => {
  it('is that nobody shows a page within theirs, where nothing else is said', () => {
    expect(hostRules({ base: '/' }).map(({ path }) => path)).toEqual(['/*', '/iiif/*', '/media/*']);
    expect(ruleOf('/*', { base: '/' })?.headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });

  it.each([
    [{ sites: 'all' as const }, 'frame-ancestors *'],
    [{ sites: ['https://a.example', 'https://b.example'] }, 'frame-ancestors https://a.example https://b.example'],
  ])('names those who may show a film: %j', (who, expected) => {
    const { headers = {}, without = [] } = ruleOf(embed, { base: '/', embed: who }) ?? {};
    expect(headers['Content-Security-Policy']?.split('; ').at(-1)).toBe(expected);
    expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(headers).not.toHaveProperty('X-Frame-Options');
    expect(without).toContain('X-Frame-Options');
    expect(ruleOf('/*', { base: '/', embed: who })?.headers['X-Frame-Options']).toBe('DENY');
  });

  it('lets viewers of archives read manifests and films from their own sites, under any path', () => {
    for (const path of ['/docs/iiif/*', '/docs/media/*']) {
      expect(ruleOf(path, { base: '/docs/' })?.headers).toEqual({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
  });
});
