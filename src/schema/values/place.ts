import { z } from 'astro/zod';

/** `[latitude, longitude]` in decimal degrees, north and east positive: `[36.7538, 3.0588]` for Algiers. */
export const coordinates = z.tuple(
  [
    z.number().min(-90, 'A latitude is at least −90.').max(90, 'A latitude is at most 90.'),
    z.number().min(-180, 'A longitude is at least −180.').max(180, 'A longitude is at most 180.'),
  ],
  { error: 'Write the latitude, then the longitude: “[36.7538, 3.0588]”.' },
);

export type Coordinates = z.infer<typeof coordinates>;
