import { clockOf } from '../../model/film/moment.ts';
import { secondsOf } from '../../model/film/read-moment.ts';
import { fileNamed } from '../../model/file-names.ts';
import { stemOf } from '../../model/film/film-files.ts';
import { isMoment } from '../../schema/values/moment.ts';
import { suggestion } from '../closest.ts';
import { allChapters, photographNames, type ChapterFolder, type Content } from '../../reading/content.ts';
import { namesIn, textAt, valueAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { Component, MdxText } from '../../reading/text/mdx-text.ts';

/** Every name of a photograph, a place or a moment of the film names one that is there. */
export const referencesLeadSomewhere = (content: Content): Fault[] =>
  allChapters(content).flatMap((chapter) => [
    ...factReferences(chapter),
    ...chapter.texts.flatMap((text) =>
      text.components.flatMap((component) =>
        (references[component.name] ?? none)(chapter, component, text).map(([problem, remedy]) =>
          faultAt(text.file, component.line, problem, remedy),
        ),
      ),
    ),
    ...chapter.texts.filter(({ fault }) => !fault).flatMap((text) => filmUnshown(chapter, text)),
  ]);

type Told = [problem: string, remedy: string][];

const none = (): Told => [];

const references: Record<string, (chapter: ChapterFolder, component: Component, text: MdxText) => Told> = {
  Photograph: (chapter, component) => photographNamed(chapter, attributeOf(component, 'name')),
  Gallery: (chapter, component) =>
    [...new Set(attributeOf(component, 'names')?.split(' '))].flatMap((name) => photographNamed(chapter, name)),
  Film: ({ facts }) =>
    facts.fault || valueAt(facts.data, 'film') !== undefined
      ? []
      : [['<Film /> shows a film, and chapter.yaml names none.', 'Name it there under “film:”, or remove <Film />.']],
  Scene: (chapter, component, text) => [
    ...placeNamed(chapter, attributeOf(component, 'at')),
    ...momentNamed(chapter, component, text),
  ],
  Question: momentNamed,
};

const attributeOf = ({ attributes }: Component, wanted: string): string | undefined =>
  attributes.find(({ name }) => name === wanted)?.value;

function factReferences(chapter: ChapterFolder): Fault[] {
  const { facts } = chapter;
  return [['cover'], ['film', 'poster']].flatMap((path) =>
    photographNamed(chapter, nameAt(facts.data, path)).map(([problem, remedy]) =>
      faultAt(facts.file, facts.lineOf(path), problem, remedy),
    ),
  );
}

/** A poster may be a moment of the film instead. */
function nameAt(facts: unknown, path: string[]): string | undefined {
  const name = textAt(facts, ...path);
  return name !== undefined && isMoment(name) ? undefined : name;
}

function photographNamed(chapter: ChapterFolder, name: string | undefined): Told {
  const known = photographNames(chapter);
  // A list that cannot be read is told once, where it stands.
  if (!name || chapter.photographs.fault || known.includes(name)) return [];
  return [
    [
      `There is no photograph “${name}” in media/photographs.yaml.`,
      known.length > 0 ? suggestion(name, known, 'There are:') : 'Describe it there first.',
    ],
  ];
}

function placeNamed({ facts }: ChapterFolder, name: string | undefined): Told {
  const known = namesIn(valueAt(facts.data, 'places'));
  if (!name || facts.fault || known.includes(name)) return [];
  return [
    [
      `The scene stands at “${name}”, which is no place of chapter.yaml.`,
      known.length > 0
        ? suggestion(name, known, 'The places are')
        : 'Name the place there under “places:”, or remove “at”.',
    ],
  ];
}

function momentNamed({ facts, media }: ChapterFolder, component: Component, { components }: MdxText): Told {
  const part = component.name.toLowerCase();
  const moment = attributeOf(component, 'film');
  if (!moment || facts.fault || !isMoment(moment)) return [];
  const film = textAt(facts.data, 'film', 'file');
  if (film === undefined) {
    // <Film /> is told already, and its cure is the cure of this.
    if (components.some(({ name }) => name === 'Film')) return [];
    return [
      [
        `The ${part} belongs to ${moment} of a film, and chapter.yaml names none.`,
        `Remove “film” from the ${part}, or name the film there.`,
      ],
    ];
  }
  const captions = `${stemOf(film)}.${textAt(facts.data, 'film', 'language')}.vtt`;
  const cues = fileNamed(media, captions, ({ name }) => name)?.cues;
  const last = cues?.at(-1)?.end;
  if (last === undefined || secondsOf(moment) <= last) return [];
  return [
    [
      `The ${part} belongs to ${moment} of the film, after its last words (${clockOf(last)}).`,
      'Write the moment at which the film speaks of it.',
    ],
  ];
}

function filmUnshown({ facts }: ChapterFolder, { file, components }: MdxText): Fault[] {
  if (valueAt(facts.data, 'film') === undefined || components.some(({ name }) => name === 'Film')) return [];
  return [
    faultAt(
      file,
      undefined,
      'The chapter has a film, and this text does not show it.',
      'Write <Film /> on the first line after the head.',
    ),
  ];
}
