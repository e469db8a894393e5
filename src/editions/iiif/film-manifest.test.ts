import { Traverse, normalize, serialize, serializeConfigPresentation3 } from '@iiif/parser';
import type { Manifest } from '@iiif/presentation-3';
import { describe, expect, test } from 'vitest';
import type { ShelvedFilm } from '../../media/shelf.ts';
import { chapter, inAll } from '../../../testing/content/sample-documentary.ts';
import { filmCollection } from './film-collection.ts';
import { filmManifest } from './film-manifest.ts';
import { rightsOf } from './rights.ts';

const film: ShelvedFilm = {
  duration: 50.5,
  width: 1280,
  height: 720,
  renditions: [
    { src: '/media/f/360.mp4', bytes: 1, codec: 'h264', type: 'video/mp4; codecs="avc1"', width: 640, height: 360 },
    { src: '/media/f/720.mp4', bytes: 2, codec: 'h264', type: 'video/mp4; codecs="avc1"', width: 1280, height: 720 },
  ],
  poster: { avif: [], webp: [], jpeg: { src: '/media/f/poster.jpg', bytes: 3, width: 1280, height: 720 } },
  storyboard: { src: '/media/f.vtt', sheet: { src: '/media/f.webp', bytes: 1, width: 1, height: 1 } },
  captions: Object.fromEntries(
    ['fr', 'zh'].map((locale) => [
      locale,
      { src: `/media/f.${locale}.vtt`, cues: [], text: { src: `/media/f.${locale}.txt`, bytes: 1 } },
    ]),
  ),
  chapters: Object.fromEntries(
    ['fr', 'es'].map((locale) => [
      locale,
      {
        src: `/media/f.chapters.${locale}.vtt`,
        cues: [0, 12.5].map((start) => ({ start, end: start + 10, text: `${start} (${locale})` })),
      },
    ]),
  ),
  descriptions: { fr: { src: '/media/f.descriptions.fr.vtt', cues: [] } },
  described: {},
};

const told = chapter('peru/andes', ['fr', 'zh'], { film: { file: 'film.mp4', language: 'fr' } });
const at = (address: string) => `https://example.org/docs${address}`;
const manifest = filmManifest(told, film, {
  at,
  media: (src) => `https://cdn.example.org${src}`,
  publisher: inAll('editor'),
  licence: 'CC-BY-4.0',
  home: at('/'),
});

/** Every address of a thing in the manifest, by what it is. */
function idsOf(read: Manifest): [type: string, id: string][] {
  const found: [string, string][] = [];
  const note = (resource: { id?: string; type?: string }) => {
    if (resource.id !== undefined) found.push([resource.type ?? '', resource.id]);
    return resource as never;
  };
  new Traverse({
    manifest: [note],
    canvas: [note],
    annotationPage: [note],
    annotation: [note],
    contentResource: [note],
    range: [note],
  }).traverseManifest(read);
  return found;
}

describe('the manifest of a film', () => {
  test('is read by another reader, which finds in it what was put there', () => {
    const { entities, resource } = normalize(structuredClone(manifest));
    const again = serialize<Manifest>({ entities, mapping: {}, requests: {} }, resource, serializeConfigPresentation3);
    expect(again.label).toEqual({ fr: ['andes'], 'zh-Hans': ['andes'] });
    expect(again.rights).toBe('http://creativecommons.org/licenses/by/4.0/');
    const [canvas] = again.items;
    expect(canvas).toMatchObject({ duration: 50.5, width: 1280, height: 720 });
    expect(canvas?.annotations?.flatMap(({ items }) => items ?? [])).toHaveLength(3);
    expect(again.structures?.[0]?.items).toHaveLength(2);
  });

  test('gives every part a whole address of its own, and its canvas one without a fragment', () => {
    const ids = idsOf(structuredClone(manifest));
    expect(ids.filter(([, id]) => !id.startsWith('https://'))).toEqual([]);
    const own = ids.filter(([type]) => !['Text', 'Image', 'Agent'].includes(type)).map(([, id]) => id);
    expect(new Set(own).size).toBe(own.length);
    expect(ids.filter(([type, id]) => type === 'Canvas' && !id.includes('#t=')).map(([, id]) => id)).toEqual([
      'https://example.org/docs/iiif/peru/andes/canvas',
    ]);
  });

  test('names its pages in each language, and its media where they are', () => {
    expect(manifest.homepage?.map(({ id }) => id)).toEqual([
      'https://example.org/docs/fr/peru-fr/andes-fr/',
      'https://example.org/docs/zh/peru-zh/andes-zh/',
    ]);
    const text = JSON.stringify(manifest);
    expect(text).toContain('https://cdn.example.org/media/f/720.mp4');
    // Timed text is the site's own, wherever the film is.
    expect(text).toContain('https://example.org/docs/media/f.zh.vtt');
    expect(text).toContain('"language":"zh-Hans"');
  });

  test('tells the chapters of the film with their titles in every language', () => {
    const [all] = manifest.structures ?? [];
    expect(all?.items?.[1]).toMatchObject({
      label: { fr: ['12.5 (fr)'], es: ['12.5 (es)'] },
      items: [{ type: 'Canvas', id: 'https://example.org/docs/iiif/peru/andes/canvas#t=12.5,50.5' }],
    });
  });
});

test('the collection names the manifest of every chapter with a film, and of no other', () => {
  const collection = filmCollection([told, chapter('peru/coast', ['fr'])], { at, name: inAll('name') });
  expect(collection.items.map(({ id }) => id)).toEqual(['https://example.org/docs/iiif/peru/andes/manifest.json']);
});

test('a licence is told by its address, and all rights reserved by none', () => {
  expect(['CC0-1.0', 'CC-BY-SA-4.0', 'Etalab-2.0', 'reserved'].map(rightsOf)).toEqual([
    'http://creativecommons.org/publicdomain/zero/1.0/',
    'http://creativecommons.org/licenses/by-sa/4.0/',
    undefined,
    undefined,
  ]);
});
