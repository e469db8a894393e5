import { describe, expect, it } from 'vitest';
import { publicationOf, SettingsError, type Settings } from './publication.ts';

const faultsOf = (settings: Settings): { problem: string; remedy: string }[] => {
  try {
    publicationOf(settings);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
};

describe('a site', () => {
  it('that nobody has said a host for is for this computer alone', () => {
    const local = { site: 'http://localhost:4321', base: '/', media: undefined, isForHere: true };
    expect(publicationOf({})).toEqual(local);
    expect(publicationOf({ SITE_URL: '', BASE_PATH: ' ', MEDIA_BASE_URL: '' })).toEqual(local);
    expect(publicationOf({ BASE_PATH: '/docs/' })).toEqual({ ...local, base: '/docs/' });
  });

  it.each([
    ['https://example.org', undefined, 'https://example.org', '/'],
    ['https://example.org/', undefined, 'https://example.org', '/'],
    ['https://example.org///', undefined, 'https://example.org', '/'],
    ['  https://example.org ', '', 'https://example.org', '/'],
    ['HTTPS://Example.ORG', undefined, 'https://example.org', '/'],
    ['https://example.org:8443', '/docs/', 'https://example.org:8443', '/docs/'],
    ['https://example.github.io/repo', undefined, 'https://example.github.io', '/repo/'],
    ['https://example.github.io/repo/', '', 'https://example.github.io', '/repo/'],
    ['https://example.github.io//a/./b//', undefined, 'https://example.github.io', '/a/b/'],
    ['https://example.github.io/repo', 'repo', 'https://example.github.io', '/repo/'],
    ['https://example.github.io/été d’ici/', undefined, undefined, undefined],
    ['https://example.org/mes pages', '/mes%20pages/', 'https://example.org', '/mes%20pages/'],
    ['https://exämple.org', undefined, 'https://xn--exmple-cua.org', '/'],
    ['https://例え.テスト/', undefined, 'https://xn--r8jz45g.xn--zckzah', '/'],
    ['http://intranet', undefined, 'http://intranet', '/'],
    ['https://[2001:db8::1]/', undefined, 'https://[2001:db8::1]', '/'],
  ])('at %j with the path %j', (SITE_URL, BASE_PATH, site, base) => {
    const settings = { SITE_URL, ...(BASE_PATH !== undefined && { BASE_PATH }) };
    if (site === undefined) expect(faultsOf(settings)).toHaveLength(1);
    else expect(publicationOf(settings)).toEqual({ site, base, media: undefined, isForHere: false });
  });

  it.each([
    'http://localhost',
    'http://LOCALHOST:8080/docs',
    'http://127.0.0.1:4321',
    'http://[::1]/',
    'http://a.localhost',
  ])('at %s is for this computer alone', (SITE_URL) => expect(publicationOf({ SITE_URL }).isForHere).toBe(true));
});

describe('a path', () => {
  it.each([
    ...['docs', '/docs', 'docs/', '/docs/', '//docs//', ' /docs/ ', './docs', '/docs/.', '/%64ocs/'].map((path) => [
      path,
      '/docs/',
    ]),
    ...['/', '//', '.', './'].map((path) => [path, '/']),
    ['docs/sub', '/docs/sub/'],
    ['/mes pages/', '/mes%20pages/'],
    ['/mes%20pages/', '/mes%20pages/'],
    ['/été/', '/%C3%A9t%C3%A9/'],
    ['/~jane.doe/v1.0/', '/~jane.doe/v1.0/'],
  ])('said as %j is %s', (BASE_PATH = '', base) => expect(publicationOf({ BASE_PATH }).base).toBe(base));

  it.each([
    ...[
      '/docs/../',
      '..',
      '/%2e%2e/',
      '/docs?x',
      '/docs#x',
      '/a%2Fb/',
      '/%',
      '/%ff/',
      '/a\\b/',
      '/"/',
      "/'/",
      '/a*b/',
      '/\0/',
    ],
    ...['https://example.org/docs/', 'C:/Program Files/Git/docs/'],
  ])('is not %j', (BASE_PATH) => {
    const [fault] = faultsOf({ BASE_PATH });
    expect(fault?.problem).toContain(`BASE_PATH is “${BASE_PATH}”`);
    expect(fault?.remedy).toMatch(/docs/);
  });

  it('is the same in both settings, or said once', () => {
    expect(faultsOf({ SITE_URL: 'https://example.github.io/repo', BASE_PATH: '/docs/' })).toEqual([
      {
        problem: 'SITE_URL says the site lies in “/repo/”, BASE_PATH says in “/docs/”.',
        remedy:
          'Say it once: SITE_URL=https://example.github.io/repo/ alone, or SITE_URL=https://example.github.io with BASE_PATH=/docs/.',
      },
    ]);
    expect(faultsOf({ SITE_URL: 'https://example.github.io/repo', BASE_PATH: '/' })).toHaveLength(1);
  });
});

describe.each(['SITE_URL', 'MEDIA_BASE_URL'])('%s', (name) => {
  it.each([
    ['example.org', 'https://example.org/'],
    ['example.org/repo', 'https://example.org/repo/'],
    ['localhost:4321', 'https://localhost:4321/'],
    ['//example.org', undefined],
    ['https://example.org/?a=1', 'https://example.org/'],
    ['https://example.org/?', 'https://example.org/'],
    ['https://example.org/#top', 'https://example.org/'],
    ['https://example.org/docs/index.html', 'https://example.org/docs/'],
    ['https://jane:secret@example.org/', undefined],
    ['ftp://example.org/', undefined],
    ['javascript:alert(1)', undefined],
    ['file:///var/www', undefined],
    ['/docs/', undefined],
    ['https://', undefined],
    ['https://*', undefined],
    ['https://exa mple.org', undefined],
    ['https://example.org,https://example.net', undefined],
    ['https://-example.org', undefined],
    ['https://example..org', undefined],
    ['rubbish!', undefined],
    ['true', 'https://true/'],
  ])('is not %j', (said, cure) => {
    const faults = faultsOf({ [name]: said });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.problem).toContain(`${name} is “${said}”`);
    if (cure) expect(faults[0]?.remedy).toContain(cure.replace(/\/$/, ''));
    else expect(faults[0]?.remedy).toContain('It is the whole address of a folder: “https://');
  });
});

describe('films on another host', () => {
  const media = (MEDIA_BASE_URL: string, SITE_URL?: string) => ({ MEDIA_BASE_URL, ...(SITE_URL && { SITE_URL }) });

  it.each(['https://cdn.example.org/d/', 'https://cdn.example.org/d', 'https://cdn.example.org/d//'])('%s', (said) => {
    expect(publicationOf(media(said)).media?.href).toBe('https://cdn.example.org/d/');
  });

  it('may be on this computer while the site is, and not when it is published', () => {
    expect(faultsOf(media('http://localhost:8080/d/'))).toEqual([]);
    expect(faultsOf(media('http://localhost:8080/d/', 'http://localhost:4321'))).toEqual([]);
    expect(faultsOf(media('http://localhost:8080/d/', 'https://example.org'))[0]?.problem).toMatch(/own computer/);
  });

  it('are not brought in the open to a page that is not', () => {
    expect(faultsOf(media('http://cdn.example.org/d/', 'https://example.org'))[0]?.remedy).toContain(
      'https://cdn.example.org/d/',
    );
    expect(faultsOf(media('http://cdn.example.org/d/', 'http://example.org'))).toEqual([]);
  });
});

it('has a path that an address can hold as it is', () => {
  expect(faultsOf({ SITE_URL: "https://example.org/d'ici/" })[0]?.problem).toContain("“https://example.org/d'ici/”");
});

it('tells all that cannot be at once', () => {
  expect(faultsOf({ SITE_URL: 'example.org', BASE_PATH: '..', MEDIA_BASE_URL: 'cdn' })).toHaveLength(3);
});
