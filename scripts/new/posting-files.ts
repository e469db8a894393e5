import { emptyWords } from './empty-words.ts';

/**
 * The files of a new posting. What is still empty, `npm run check` asks for.
 * @param missions the names of those there are
 * @param kinds the names of the kinds of posts
 */
export const postingFiles = (missions: string[], kinds: string[]): Record<string, string> => ({
  'posting.yaml': `# A country or territory, and the post that works there. Readers see it with its first published chapter.
# A line that begins with “#” is a note to you.

# The country or territory.
name:
${emptyWords(2)}

# Its part of the address: a–z, digits and hyphens, transliterated for ar, zh (pinyin) and ru.
slug:
${emptyWords(2)}

# Two or three sentences: where this is, what the network does there.
summary:
${emptyWords(2)}

post:
  # One of the kinds of “posts” in site.yaml${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}.
  kind: ${kinds[0] ?? "''"}
  # Its full name: “Ambassade de France en Algérie”.
  name:
${emptyWords(4)}
  # The city it works in; this is the name on the map.
  city:
${emptyWords(4)}
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
