import { z } from 'astro/zod';
import { inLanguage, outwardLink, slugs, text, words } from './locale.ts';
import { missionsOf } from './mission.ts';
import { coordinates } from './values/place.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'A colour is “#” and six digits or letters a–f: “#d9825b”.');

/** `content/postings/<posting>/posting.yaml`: a country or territory, and the post that works there. */
export const posting = z.strictObject({
  /** The country or territory: `{ fr: 'Algérie', … }`. Where it is not written, the name browsers have for it. */
  name: words.optional(),
  /** Its part of the address: `{ fr: 'algerie', en: 'algeria', … }`; where it is not written, the name of its folder. */
  slug: slugs.optional(),
  /** Two or three sentences: where this is, what the network does there. */
  summary: words,
  /** Where the network works there: an embassy, an institute. */
  post: z.strictObject({
    /** One of the kinds of `posts` in `content/site.yaml`. */
    kind: z
      .string('Write one of the kinds of “posts” in site.yaml: “embassy”.')
      .min(1, 'Write one of the kinds of “posts” in site.yaml: “embassy”.'),
    /** Its full name: `{ fr: 'Ambassade de France en Algérie', … }`. */
    name: words,
    /** The city it works in: `{ fr: 'Alger', … }`. This is the name on the map. */
    city: words,
    coordinates,
  }),
  /** The land drawn on its maps: the three letters the map data uses, `DZA`. */
  country: z.string().regex(/^[A-Z]{3}$/, 'A country is three capital letters: “DZA”.'),
  /** Its colour, drawn from its land; `day` is the darker twin that can be read on paper. */
  accent: z.strictObject({ night: colour, day: colour }),
  missions: missionsOf,
  /** The post's own public pages. A name is one text where it is a proper name, seven otherwise. */
  accounts: z.array(z.strictObject({ name: z.union([text, words]), url: outwardLink })),
  /** Official travel advice for that country, for each language in which one exists. */
  travelAdvice: z.record(inLanguage, outwardLink),
});

export type PostingFacts = z.infer<typeof posting>;
