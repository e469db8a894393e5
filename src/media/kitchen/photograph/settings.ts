/** How a photograph is made ready. */
export const pictureSettings = {
  /** Pixels across: few, and alike for every use, so that two places on a page share a file. */
  widths: [480, 828, 1280, 1920],
  webp: { quality: 72 },
  full: { quality: 80 },
  card: { width: 1200, height: 630 },
  jpeg: { mozjpeg: true, quality: 80 },
  /** What a lightbox shows, and what a WebP can hold. */
  largest: { width: 2400, height: 16383 },
  /** Paper stands behind a picture with holes, so that dark lines can be read wherever it is shown. */
  ground: '#f4efe4',
};
