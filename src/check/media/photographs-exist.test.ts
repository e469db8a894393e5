import { expect, test } from 'vitest';
import { changed, gone, toldAbout } from '../../../testing/content/told-about.ts';

test('a picture that is not there is told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/relief.jpg': gone })).toMatchInlineSnapshot(`
    "postings/peru/andes/media/photographs.yaml:2  The picture “relief.jpg” of “relief” is not in media/.
        Put it beside photographs.yaml, under this very name."
  `);
});

test('a picture whose name differs by a capital is told', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/relief.jpg': gone,
      'postings/peru/andes/media/Relief.JPG': Uint8Array.of(0xff, 0xd8, 0xff),
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/photographs.yaml:2  The picture “relief.jpg” of “relief” is not in media/.
        Did you mean “Relief.JPG”? Small and capital letters count."
  `);
});

test('a picture nobody describes is told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/village.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/media/village.jpg  No entry of photographs.yaml names this picture.
        Describe it there (text for those who do not see it, caption, credit), or remove the file."
  `);
});

test('an empty picture is told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/relief.jpg': '' })).toMatchInlineSnapshot(`
    "postings/peru/andes/media/relief.jpg  It is empty.
        Copy or export it again, and put it in this place."
  `);
});

test('a text saved as a picture is told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/relief.jpg': 'bonjour' })).toMatchInlineSnapshot(`
    "postings/peru/andes/media/relief.jpg  It is no file of a known kind that is called “relief.jpg”, and not a photograph that can be published.
        Export it as JPEG, and put it in this place."
  `);
});

test('a PNG called .jpg is told its name', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/relief.jpg': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/relief.jpg  It is a PNG picture, but its name ends in “.jpg”.
        Rename it to “relief.png”, here and wherever the chapter names it."
  `);
});

test('a picture straight from a telephone, under another name, is told its own', () => {
  expect(toldAbout({ 'postings/peru/andes/media/relief.jpg': '\0\0\0\x18ftypheic' })).toMatchInlineSnapshot(`
    "postings/peru/andes/media/relief.jpg  It is a HEIC picture, but its name ends in “.jpg”.
        Rename it to “relief.heic”, here and wherever the chapter names it."
  `);
});

test('a drawing under the name of a photograph is refused', () => {
  expect(toldAbout({ 'postings/peru/andes/media/relief.jpg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }))
    .toMatchInlineSnapshot(`
      "postings/peru/andes/media/relief.jpg  It is an SVG drawing that is called “relief.jpg”, and not a photograph that can be published.
          It may hold programs: export it as PNG, at 2400 pixels, and put that in its place."
    `);
});

test('a drawing, which may hold programs, is refused', () => {
  expect(
    toldAbout({
      ...changed('postings/peru/andes/media/photographs.yaml', 'relief.jpg', 'relief.svg'),
      'postings/peru/andes/media/relief.jpg': gone,
      'postings/peru/andes/media/relief.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/photographs.yaml:2  “relief.file” cannot be “relief.svg”.
        A photograph is a JPEG, PNG, WebP, AVIF, TIFF or HEIC file, named without a folder: “relief.jpg”."
  `);
});

test.each([
  ['IMG_0001.HEIC', '\0\0\0\x24ftypheic'],
  ['IMG_0001.heif', '\0\0\0\x24ftypheix'],
  ['IMG_0001.HIF', '\0\0\0\x24ftypmif1'],
  ['sea.heif', '\0\0\0\x1cftypavif'],
])('a picture straight from a telephone or a camera, %s, is welcome', (name, head) => {
  expect(
    toldAbout({
      ...changed('postings/peru/andes/media/photographs.yaml', 'relief.jpg', name),
      'postings/peru/andes/media/relief.jpg': gone,
      [`postings/peru/andes/media/${name}`]: head,
    }),
  ).toBe('');
});

test.each([
  ['the signs of a Mac', 'e\u0301te\u0301.jpg', '\u00e9t\u00e9.jpg'],
  ['those of a keyboard, and is asked for in those of a Mac', '\u00e9t\u00e9.jpg', 'e\u0301te\u0301.jpg'],
])('a picture whose name is written in %s is found', (_, onDisk, wanted) => {
  expect(
    toldAbout({
      ...changed('postings/peru/andes/media/photographs.yaml', 'relief.jpg', wanted),
      'postings/peru/andes/media/relief.jpg': gone,
      [`postings/peru/andes/media/${onDisk}`]: Uint8Array.of(0xff, 0xd8, 0xff),
    }),
  ).toBe('');
});

test('two pictures whose names look the same are told as such', () => {
  expect(
    toldAbout({
      ...changed('postings/peru/andes/media/photographs.yaml', 'relief.jpg', '\u00e9t\u00e9.jpg'),
      'postings/peru/andes/media/relief.jpg': gone,
      'postings/peru/andes/media/\u00e9t\u00e9.jpg': Uint8Array.of(0xff, 0xd8, 0xff),
      'postings/peru/andes/media/e\u0301te\u0301.jpg': Uint8Array.of(0xff, 0xd8, 0xff),
    }),
  ).toMatch(/^postings\/peru\/andes\/media\/.+ {2}Two files are called “.+”: the names look the same/);
});

test('a picture from a scanner is welcome', () => {
  expect(
    toldAbout({
      ...changed('postings/peru/andes/media/photographs.yaml', 'relief.jpg', 'Relief.TIF'),
      'postings/peru/andes/media/relief.jpg': gone,
      'postings/peru/andes/media/Relief.TIF': Uint8Array.of(0x49, 0x49, 0x2a, 0),
    }),
  ).toBe('');
});

test('a picture of another folder is not reached', () => {
  expect(
    toldAbout(changed('postings/peru/andes/media/photographs.yaml', 'file: relief.jpg', 'file: ../../../../site.yaml')),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/photographs.yaml:2  “relief.file” cannot be “../../../../site.yaml”.
        A photograph is a JPEG, PNG, WebP, AVIF, TIFF or HEIC file, named without a folder: “relief.jpg”.
    postings/peru/andes/media/relief.jpg  No entry of photographs.yaml names this picture.
        Describe it there (text for those who do not see it, caption, credit), or remove the file."
  `);
});
