import type { Locale } from '../../src/schema/locale.ts';
import { photographWidths } from '../../src/schema/vocabulary.ts';
import { emptyWords } from './empty-words.ts';

/**
 * The files of a new chapter, by their path in its folder. What is still empty, `npm run check` asks for.
 * @param missions the names of those there are
 * @param languages those the site speaks
 */
export const chapterFiles = (
  name: string,
  language: Locale,
  today: string,
  missions: string[],
  languages: readonly Locale[],
): Record<string, string> => ({
  'chapter.yaml': facts(language, today, missions, languages),
  [`${language}.mdx`]: text(name),
  'media/photographs.yaml': photographs(today, language),
});

const facts = (
  language: Locale,
  today: string,
  missions: string[],
  languages: readonly Locale[],
): string => `# What is alike in every language. A line that begins with “#” is a note to you.

# draft: nobody sees it yet. published: everyone does. withdrawn: nobody does any more.
state: draft

# The day it is published, year-month-day. Change it on that day.
published: ${today}

# The language it is first written in (${languages.join(', ')}, or any other); the other texts are its translations.
language: ${language}

# One or more of: ${missions.join(', ')}.
missions: []

# The photograph of the opening: its name in media/photographs.yaml.
cover: opening

# Its film, if it has one. Put film.mp4 and its captions film.${language}.vtt into media/, then take the “# ” off these lines.
# film:
#   file: film.mp4
#   language: ${language}
#   poster: "0:05"

# The places its scenes stand at, each under a short name; latitude first, then longitude. Without places: {}
# places:
#   harbour:
#     coordinates: [36.7538, 3.0588]
#     name: { fr: Le port, en: The harbour }
places: {}
`;

const text = (name: string): string => `---
# A short title that one wants to open.
title: ''
# Its part of the address, in this language: a–z, digits and hyphens.
slug: ${name}
# One sentence of at most 160 characters, shown under the title, in lists and by search engines.
summary: ''
---

<Scene title="">

<Photograph name="opening" width="${photographWidths[1]}" />

</Scene>

<Sources>

</Sources>
`;

const photographs = (
  today: string,
  language: Locale,
): string => `# The photographs of this chapter, each under a short name. Text, caption and credit are three different things. Each
# stands after the code of its language, a line for each language the chapter is written in.

opening:
  # The file in this folder. Its hidden data (place, camera) is removed when the site is built.
  file: opening.jpg
  # photograph, or plate for a map or a view from space.
  kind: photograph
  # The day it was taken.
  date: ${today}
  # CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0, Etalab-2.0, or reserved for all rights reserved.
  licence: reserved
  # Where it was taken.
  place:
${emptyWords(4, [language])}
  # What is seen, told to someone who does not see it. One or two sentences.
  alt:
${emptyWords(4, [language])}
  # What it means: what the eye does not tell.
  caption:
${emptyWords(4, [language])}
  # Who made it.
  credit:
${emptyWords(4, [language])}
`;
