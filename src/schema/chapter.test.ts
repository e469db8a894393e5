import { describe, expect, it } from 'vitest';
import { chapter, chapterText } from './chapter.ts';
import { told, words } from '../../testing/content/schema-faults.ts';

const facts = {
  state: 'published',
  published: '2026-11-22',
  language: 'fr',
  missions: ['culture'],
  cover: 'relief',
  film: { file: 'film.mp4', language: 'fr', poster: 'night' },
  places: { algiers: { coordinates: [36.75, 3.06], name: words('Alger') } },
};

describe('the facts of a chapter', () => {
  it('may be these', () => {
    expect(told(chapter, facts)).toBe('');
  });

  it('may leave out the film and the day of a change', () => {
    const { film: _, ...silent } = facts;
    expect(told(chapter, silent)).toBe('');
  });

  it.each(['film.mp4', 'film.mov', 'film-2.mkv', 'film.webm', 'film.m4v', 'IMG_2051.MOV', 'Été à Lima.MP4'])(
    'may name the film %s',
    (file) => {
      expect(told(chapter, { ...facts, film: { ...facts.film, file } })).toBe('');
    },
  );

  it.each(['0:41', '12:05', '1:02:03', 'night'])('may ask for the poster “%s”', (poster) => {
    expect(told(chapter, { ...facts, film: { ...facts.film, poster } })).toBe('');
  });

  it('may leave the choice of the poster open', () => {
    expect(told(chapter, { ...facts, film: { file: 'film.mp4', language: 'fr' } })).toBe('');
  });

  it.each(['0:61', ':41', '0:4', '0:41.5', 'night.jpg'])('cannot ask for the poster “%s”', (poster) => {
    expect(told(chapter, { ...facts, film: { ...facts.film, poster } })).toBe(
      'film.poster: A poster is a moment of the film, “0:41” or “1:12:03”, or the name of a photograph.',
    );
  });

  it('are asked for where they are missing', () => {
    expect(told(chapter, {})).toMatchInlineSnapshot(`
      "state: A chapter’s state is “draft”, “published” or “withdrawn”.
      published: Write the day as year-month-day: “2026-11-22”.
      language: Invalid input: expected string, received undefined
      missions: Invalid input: expected array, received undefined
      cover: Invalid input: expected string, received undefined
      places: Invalid input: expected record, received undefined"
    `);
    expect(told(chapter, { ...facts, film: {} })).toMatchInlineSnapshot(`
      "film.file: Invalid input: expected string, received undefined
      film.language: Invalid input: expected string, received undefined"
    `);
  });

  it.each(['title', 'film.captions'])('know no field “%s”', (field) => {
    const [first = '', second] = field.split('.');
    const changed = second ? { ...facts, film: { ...facts.film, [second]: 1 } } : { ...facts, [first]: 1 };
    expect(told(chapter, changed)).toMatch(/Unrecognized key: "(title|captions)"$/);
  });

  it('are told apart from what they cannot be', () => {
    const wrong = {
      state: 'ready',
      published: '22/11/2026',
      updated: 'soon',
      language: 'it',
      missions: [],
      cover: 'relief.jpg',
      film: { file: 'film.avi', language: 'xx', poster: 'Night' },
      places: { algiers: { coordinates: [3.06], name: words('') } },
    };
    expect(told(chapter, wrong)).toMatchInlineSnapshot(`
      "state: A chapter’s state is “draft”, “published” or “withdrawn”.
      published: Write the day as year-month-day: “2026-11-22”.
      updated: Write the day as year-month-day: “2026-11-22”.
      missions: Name at least one mission.
      cover: A photograph is named in lower-case letters and hyphens.
      film.file: A film is an MP4, MOV, MKV, WebM or M4V file, named without a folder: “film.mp4”.
      film.language: A language has a code of two or three letters: “es” Spanish, “ty” Tahitian, “sk” Slovak.
      film.poster: A poster is a moment of the film, “0:41” or “1:12:03”, or the name of a photograph.
      places.algiers.coordinates: Write the latitude, then the longitude: “[36.7538, 3.0588]”.
      places.algiers.name.fr: Write this text.
      places.algiers.name.en: Write this text.
      places.algiers.name.de: Write this text.
      places.algiers.name.es: Write this text.
      places.algiers.name.ar: Write this text.
      places.algiers.name.zh: Write this text.
      places.algiers.name.ru: Write this text."
    `);
  });

  it('name a mission once', () => {
    expect(told(chapter, { ...facts, missions: ['culture', 'culture'] })).toMatchInlineSnapshot(
      `"missions: A mission is named twice."`,
    );
  });
});

describe('the head of a chapter’s text', () => {
  const head = { title: 'Cinq villes', slug: 'cinq-villes', summary: 'Une phrase.' };

  it('may be this', () => {
    expect(told(chapterText, head)).toBe('');
    expect(told(chapterText, { ...head, summary: 'a'.repeat(160) })).toBe('');
  });

  it('has a summary of one sentence', () => {
    expect(told(chapterText, { ...head, summary: 'a'.repeat(161) })).toMatchInlineSnapshot(
      `"summary: The summary is one sentence of at most 160 characters."`,
    );
  });

  it('may say what is said on networks, where an address has room beside it', () => {
    expect(told(chapterText, { ...head, short: 'a'.repeat(200) })).toBe('');
    expect(told(chapterText, { ...head, short: '水'.repeat(100) })).toBe('');
    for (const short of ['a'.repeat(201), '水'.repeat(101)]) {
      expect(told(chapterText, { ...head, short })).toBe(
        'short: What is said on networks has at most 200 characters, of which a Chinese one counts two.',
      );
    }
  });

  it('has all three, and nothing else', () => {
    expect(told(chapterText, {})).toMatchInlineSnapshot(`
      "title: Invalid input: expected string, received undefined
      slug: Invalid input: expected string, received undefined
      summary: Invalid input: expected string, received undefined"
    `);
    expect(told(chapterText, { ...head, date: '2026-11-22' })).toMatchInlineSnapshot(`"Unrecognized key: "date""`);
    expect(told(chapterText, { ...head, slug: 'Cinq villes' })).toMatchInlineSnapshot(
      `"slug: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”."`,
    );
  });
});
