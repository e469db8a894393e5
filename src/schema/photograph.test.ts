import { describe, expect, it } from 'vitest';
import { photographs } from './photograph.ts';
import { told, words } from '../../testing/content/schema-faults.ts';

const relief = {
  file: 'relief.jpg',
  kind: 'plate',
  date: '2026-11-22',
  licence: 'CC0-1.0',
  place: words('Alger'),
  alt: words('Une baie.'),
  caption: words('La baie.'),
  credit: words('NASA'),
};

describe('the photographs of a chapter', () => {
  it('may be these, or none', () => {
    expect(told(photographs, { relief, 'night-lights': { ...relief, kind: 'photograph', licence: 'reserved' } })).toBe(
      '',
    );
    expect(told(photographs, {})).toBe('');
  });

  it('are asked for all their words', () => {
    expect(told(photographs, { relief: {} })).toMatchInlineSnapshot(`
      "relief.file: Invalid input: expected string, received undefined
      relief.kind: Invalid option: expected one of "photograph"|"plate"
      relief.date: Write the day as year-month-day: “2026-11-22”.
      relief.licence: The licence is one of CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0, Etalab-2.0, reserved.
      relief.place: Invalid input: expected record, received undefined
      relief.alt: Invalid input: expected record, received undefined
      relief.caption: Invalid input: expected record, received undefined
      relief.credit: Invalid input: expected record, received undefined"
    `);
  });

  it.each([
    'relief.jpg',
    'Relief de nuit.JPEG',
    'relief.png',
    'relief.webp',
    'relief.avif',
    'relief.tif',
    'IMG_0042.TIFF',
    'IMG_0042.HEIC',
    'relief.heif',
  ])('may be handed in as %s', (file) => {
    expect(told(photographs, { relief: { ...relief, file } })).toBe('');
  });

  it.each(['relief.svg', 'relief.gif', 'relief', '.jpg', '../relief.jpg', 'media/relief.jpg', 'c:\\relief.jpg', ''])(
    'may not be handed in as “%s”',
    (file) => {
      expect(told(photographs, { relief: { ...relief, file } })).toContain('relief.file: A photograph is a JPEG');
    },
  );

  it('are told apart from what they cannot be', () => {
    const wrong = { ...relief, kind: 'video', date: 'hier', licence: 'MIT', alt: words('') };
    expect(told(photographs, { relief: wrong })).toMatchInlineSnapshot(`
      "relief.kind: Invalid option: expected one of "photograph"|"plate"
      relief.date: Write the day as year-month-day: “2026-11-22”.
      relief.licence: The licence is one of CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0, Etalab-2.0, reserved.
      relief.alt.fr: Write this text.
      relief.alt.en: Write this text.
      relief.alt.de: Write this text.
      relief.alt.es: Write this text.
      relief.alt.ar: Write this text.
      relief.alt.zh: Write this text.
      relief.alt.ru: Write this text."
    `);
    expect(told(photographs, { 'Relief.jpg': relief })).toMatchInlineSnapshot(`"Relief.jpg: Invalid key in record"`);
    expect(told(photographs, { relief: { ...relief, gps: '36,3' } })).toMatchInlineSnapshot(
      `"relief: Unrecognized key: "gps""`,
    );
  });
});
