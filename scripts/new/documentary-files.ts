import type { Locale } from '../../src/schema/locale.ts';
import { pageIds, type PageId } from '../../src/schema/page.ts';
import { firstLanguages, firstWordsIn, instead, type FirstWords } from './first-words.ts';

/**
 * The files of a documentary without any posting, by their path in `content/`. Nothing in them stops a build; what is
 * still to be written is marked `unwritten`, and the check lists it.
 * @param name as readers see it, alike in every language
 * @param id under which a reader's browser keeps things
 * @param languages some of `firstLanguages`, the one that prevails first
 */
export const documentaryFiles = (name: string, id: string, languages: readonly Locale[]): Record<string, string> => ({
  'site.yaml': site(name, id, languages),
  'missions.yaml': missions(languages),
  LICENSE: licence,
  // Git keeps no empty folder.
  'postings/.gitkeep': '',
  'words/.gitkeep': '',
  ...Object.fromEntries(
    pageIds.flatMap((page) => languages.map((locale) => [`pages/${page}/${locale}.mdx`, pageText(page, locale, id)])),
  ),
});

/** A text of each language, as lines of YAML. */
const inEach = (languages: readonly Locale[], indent: number, text: (words: FirstWords) => string): string =>
  languages.map((one) => `${' '.repeat(indent)}${one}: ${JSON.stringify(text(firstWordsIn(one)))}`).join('\n');

const declared = (languages: readonly Locale[]): string =>
  languages
    .map((one) => `  ${one}: [${(instead[one] ?? []).filter((other) => languages.includes(other)).join(', ')}]`)
    .join('\n');

const site = (
  name: string,
  id: string,
  languages: readonly Locale[],
): string => `# What is said once for the whole site. A line that begins with “#” is a note to you.

# Under this name a reader’s browser keeps the language, the settings of films and the passport. Once the site is
# published, leave it: under another one every reader would lose them.
id: ${id}

# The languages of its buttons, in the order readers see them; the first prevails. After each stand those in which a text
# is shown that is missing in it, the nearest first. The machine has words for ${firstLanguages.join(', ')}; any other one comes with
# a file of its own, words/<language>.json. A chapter may be written in any language there is.
languages:
${declared(languages)}

# What is not your own yet. Take a field off this list when you have written it; with the last one, the list itself.
unwritten: [tagline, description, publisher, contact]

name:
${inEach(languages, 2, () => name)}

# What it is, in a few words; it stands below the name.
tagline:
${inEach(languages, 2, ({ tagline }) => tagline)}

# One or two sentences for search engines and shared links.
description:
${inEach(languages, 2, ({ description }) => description)}

# Who answers for what is published.
publisher:
${inEach(languages, 2, ({ publisher }) => publisher)}

# Where readers may write to: an e-mail address, or an https link. This one cannot exist: “.example” is reserved.
contact: contact@${id}.example

# none, until an audit has been made: see “site.yaml” in content/README.md.
accessibility: none

# The licence of the texts: CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0, Etalab-2.0, or reserved for all rights reserved.
licence: reserved

# The kinds of posts there are, each under a name of its own; the post of each posting is of one of them. “accounts” is
# what stands above the public pages of such a post.
# posts:
#   embassy:
#     accounts: { fr: Les pages de l’ambassade, en: Pages of the embassy, … }
posts: {}

# Where the distance of each posting is measured from, if anywhere. The name as it stands after “from”.
# distancesFrom:
#   name: { fr: Paris, en: Paris, ru: Парижа, … }
#   coordinates: [48.8534, 2.3488]

# The chapters in the order in which they are told: “- peru/andes”, one on each line.
journey: []

# Public accounts of the network: “- name: …” and below it “url: https://…”.
accounts: []
`;

const missions = (
  languages: readonly Locale[],
): string => `# What the network does, in the order in which readers see it: each mission under a name of your own (a–z, digits,
# hyphens). Rename this one, write it, and take its line “unwritten: true” out; add others below it.

first-mission:
  unwritten: true
  name:
${inEach(languages, 4, ({ mission }) => mission.name)}
  # The last part of its address: a–z, digits and hyphens, transliterated for ar, zh (pinyin) and ru.
  slug:
${inEach(languages, 4, ({ mission }) => mission.slug)}
  # One or two sentences: what the network does under that name.
  summary:
${inEach(languages, 4, ({ mission }) => mission.summary)}
  # Its chapters in the order in which they are told: “- peru/andes”, one on each line.
  journey: []
`;

function pageText(page: PageId, locale: Locale, id: string): string {
  const { title, summary, text } = firstWordsIn(locale).pages[page];
  return `---
title: ${JSON.stringify(title)}
summary: ${JSON.stringify(summary)}
# Take this line out when the text below is your own.
unwritten: true
---

${text.join('\n\n').replaceAll('{id}', id)}
`;
}

const licence = `borders.yaml and README.md in this folder come from the documentary « Destinations », and are published under the licence
Creative Commons Attribution 4.0 International (CC BY 4.0):
https://creativecommons.org/licenses/by/4.0/legalcode

For all else in this folder, whoever publishes it says here under which licence, and in site.yaml (“licence”).
Until then: all rights reserved.
`;
