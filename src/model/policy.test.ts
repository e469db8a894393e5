import { describe, expect, it } from 'vitest';
import { typeset } from '../i18n/typography.ts';
import { headers, policy } from './policy.ts';

const rules = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    text.split('; ').map((rule) => {
      const [name = '', ...values] = rule.split(' ');
      return [name, values];
    }),
  );

describe('the policy', () => {
  it('allows nothing but files of our own', () => {
    expect(rules(policy())['default-src']).toEqual([`'none'`]);
    const sources = Object.entries(rules(policy())).filter(([name]) => name.endsWith('-src'));
    expect(new Set(sources.flatMap(([, values]) => values))).toEqual(new Set([`'none'`, `'self'`]));
  });

  it('lets no script be made of text', () => {
    expect(rules(policy())).toMatchObject({ 'require-trusted-types-for': [`'script'`], 'trusted-types': [`'none'`] });
    expect(policy()).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
  });

  it.each([undefined, 'https://cdn.example.org'])(
    'is the same in a page and in the headers, but for frames, which a page cannot forbid (films from %s)',
    (media) => {
      expect(headers(media)['Content-Security-Policy']).toBe(`${policy(media)}; frame-ancestors 'none'`);
      expect(policy(media)).not.toContain('frame-ancestors');
    },
  );

  it('lets films and pictures come from the one host they are on, lets it be asked for them, and nothing else', () => {
    const media = 'https://cdn.example.org';
    expect(rules(policy(media))).toEqual({
      ...rules(policy()),
      'img-src': [`'self'`, media],
      'media-src': [`'self'`, media],
      'connect-src': [`'self'`, media],
    });
  });

  it('asks such a host for no header of its own', () => {
    const embedder = 'Cross-Origin-Embedder-Policy';
    expect(headers()[embedder]).toBe('require-corp');
    expect(headers('https://cdn.example.org')[embedder]).toBe('credentialless');
  });

  it('is not touched by the spaces of French', () => {
    expect(typeset(`<meta content="${policy()}">`, 'fr')).toBe(`<meta content="${policy()}">`);
  });

  it('comes with headers that a host can send as they are', () => {
    for (const [name, value] of Object.entries(headers())) {
      expect(name).toMatch(/^[A-Z][A-Za-z-]+$/);
      expect(value).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});
