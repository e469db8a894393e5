import { afterEach, describe, expect, it, vi } from 'vitest';
import { mediaAddress, mediaOrigin } from './addresses.ts';

const film = '/media/film-1a2b3c/360.mp4';
const captions = '/media/film-1a2b3c/captions.fr.vtt';
const text = '/media/film-1a2b3c/captions.fr.txt';

const published = (base: string, host: string) => {
  vi.stubEnv('BASE_URL', base);
  vi.stubEnv('MEDIA_BASE_URL', host);
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the address of a film or a picture', () => {
  it('is on the site itself, where no other host is named', () => {
    published('/', '');
    expect(mediaAddress(film)).toBe(film);
    expect(mediaOrigin()).toBeUndefined();
  });

  it.each(['/docs/sub/', '/docs/sub'])('lies under the path the site is published at: %s', (base) => {
    published(base, '');
    expect(mediaAddress(film)).toBe(`/docs/sub${film}`);
  });

  it.each(['https://cdn.example.org/destinations/', 'https://cdn.example.org/destinations'])(
    'is on the host that is named, whatever the path of the site: %s',
    (host) => {
      published('/docs/sub/', host);
      expect(mediaAddress(film)).toBe('https://cdn.example.org/destinations/film-1a2b3c/360.mp4');
      expect(mediaAddress('/media/relief-4d5e/480.avif')).toBe(
        'https://cdn.example.org/destinations/relief-4d5e/480.avif',
      );
      expect(mediaOrigin()).toBe('https://cdn.example.org');
    },
  );

  it('is never elsewhere for what is read, which the page asks for at the site itself', () => {
    published('/docs/', 'https://cdn.example.org/');
    expect(mediaAddress(captions)).toBe(`/docs${captions}`);
    expect(mediaAddress(text)).toBe(`/docs${text}`);
  });

  it.each(['', 'https://cdn.example.org/media/'])('can hold any name somebody gave a file: %s', (host) => {
    published('/', host);
    const address = mediaAddress('/media/Été à Lima #2-1a2b/480.avif');
    expect(address).toBe(`${host || '/media/'}%C3%89t%C3%A9%20%C3%A0%20Lima%20%232-1a2b/480.avif`);
  });

  it.each(['', 'https://cdn.example.org/'])('is refused for a file that is not on the shelf: %s', (host) => {
    published('/', host);
    expect(() => mediaAddress('/favicon.svg')).toThrow('“/favicon.svg” is not on the shelf');
  });
});

describe('a host that is none', () => {
  it.each([
    'cdn.example.org',
    '/cdn/',
    'ftp://cdn.example.org/',
    'javascript:alert(1)',
    'https://cdn.example.org/?key=1',
    "https://cdn.example.org/#; script-src '*'",
    'https://',
  ])('%s', (host) => {
    published('/', host);
    expect(() => mediaAddress(film)).toThrow('It is the whole address of a folder');
    expect(() => mediaOrigin()).toThrow(host);
  });

  it('cannot add a rule to the policy', () => {
    published('/', "https://cdn.example.org/; script-src 'unsafe-inline'/");
    expect(mediaOrigin()).toBe('https://cdn.example.org');
  });
});
