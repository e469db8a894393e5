import type { Locale } from '../../src/schema/locale.ts';
import { emptyWords } from './empty-words.ts';

/**
 * The files of a new posting. What is still empty, `npm run check` asks for.
 * @param missions the names of those there are
 * @param kinds the names of the kinds of posts
 * @param source the language of the site: its words are written in it, and in those its chapters are written in
 */
export const postingFiles = (missions: string[], kinds: string[], source: Locale): Record<string, string> => ({
  'posting.yaml': `# A country or territory, and the post that works there. Readers see it with its first published chapter.
# A line that begins with “#” is a note to you. Words stand after the code of their language, a line for each: “fr: …”.
# They are asked for in the languages its chapters are written in; elsewhere readers are shown the nearest.

# The country or territory, by a name of your own; without, it has the name that browsers have for it.
# name:
${noted(emptyWords(2, [source]))}

# Its part of the address in each language: a–z, digits and hyphens, transliterated for ar, zh (pinyin) and ru; without,
# the name of this folder.
# slug:
${noted(emptyWords(2, [source]))}

# Two or three sentences: where this is, what the network does there.
summary:
${emptyWords(2, [source])}

post:
  # One of the kinds of “posts” in site.yaml${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}.
  kind: ${kinds[0] ?? "''"}
  # Its full name: “Ambassade de France en Algérie”.
  name:
${emptyWords(4, [source])}
  # The city it works in; this is the name on the map.
  city:
${emptyWords(4, [source])}
  # Latitude, then longitude, in decimal degrees, north and east positive: [36.7538, 3.0588]
  coordinates: []

# The land drawn on its maps, by its three letters of ISO 3166: DZA
country: ''

# Its colour, drawn from its land: on the night ground, and darker for paper.
accent:
  night: ''
  day: ''

# One or more of: ${missions.join(', ')}.
missions: []

# The post’s own public pages, if any: “- name: …” and below it “url: https://…”. Without: []
accounts: []

# Official advice for travellers, for each language that has one: “fr: https://…”. Without: {}
travelAdvice: {}
`,
});

/** Lines that say nothing until an editor takes their “# ” off. */
const noted = (lines: string): string => lines.replace(/^/gm, '# ');
