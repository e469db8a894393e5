import type { ComponentName } from '../../schema/vocabulary.ts';
import { lookedAt } from '../look-once.ts';
import { isComponentName } from './components-are-known.ts';
import { allChapters, type Content } from '../../reading/content.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { Component, MdxText } from '../../reading/text/mdx-text.ts';

/** What may stand around a component; `text` is the text itself, outside every component. */
const anywhere = ['text', 'Scene', 'SinceThen'] as const;
const places: Record<ComponentName, readonly (ComponentName | 'text')[]> = {
  Film: ['text'],
  Scene: ['text'],
  Photograph: ['Scene'],
  Gallery: ['text', 'Scene'],
  Map: anywhere,
  Quote: [...anywhere, 'Aside'],
  Figures: [...anywhere, 'Aside'],
  Figure: ['Figures'],
  Aside: anywhere,
  Year: ['Scene'],
  Foreign: [...anywhere, 'Aside', 'Figure', 'Question', 'Quote', 'Sources'],
  Questions: ['text', 'Scene'],
  Question: ['Questions'],
  SinceThen: ['text', 'Scene'],
  Sources: ['text'],
};

const once: readonly string[] = ['Film', 'Gallery', 'SinceThen', 'Sources'] satisfies ComponentName[];

/** Every component of a chapter stands where it can be shown, and is not said twice. Fixed pages have none. */
export const componentsAreInPlace = (content: Content): Fault[] => [
  ...lookedAt(
    content,
    'components are in place',
    allChapters(content).flatMap(({ texts }) => texts),
    (text) => [...misplaced(text), ...repeated(text), ...sceneTitledTwice(text)],
  ),
  ...[...content.pages.values()].flat().flatMap(onPage),
];

const onPage = ({ file, components }: MdxText): Fault[] =>
  components
    .filter(({ name }) => isComponentName(name))
    .map(({ name, line }) =>
      faultAt(
        file,
        line,
        `<${name}> is for chapters; a page is plain text.`,
        'Say it in words, with links where needed.',
      ),
    );

const misplaced = ({ file, components }: MdxText): Fault[] =>
  components.flatMap(({ name, line, parent = 'text' }) => {
    if (!isComponentName(name) || (parent !== 'text' && !isComponentName(parent))) return [];
    if (places[name].includes(parent)) return [];
    const [first] = places[name];
    return [
      faultAt(
        file,
        line,
        parent === 'text' ? `<${name}> stands on its own.` : `<${name}> stands inside <${parent}>.`,
        first === 'text'
          ? `Put <${name}> outside <${parent}>: after </${parent}>.`
          : `Put it inside <${first}> … </${first}>.`,
      ),
    ];
  });

/** A scene's number on the page is found by its title. */
const sceneTitledTwice = ({ file, components }: MdxText): Fault[] => {
  const scenes = components.filter(({ name }) => name === 'Scene');
  const titleOf = ({ attributes }: Component) => attributes.find(({ name }) => name === 'title')?.value;
  return scenes.flatMap((scene, index) => {
    const title = titleOf(scene);
    if (!title || !scenes.slice(0, index).some((other) => titleOf(other) === title)) return [];
    return [faultAt(file, scene.line, `Two scenes are called “${title}”.`, 'Give each scene a title of its own.')];
  });
};

const repeated = ({ file, components }: MdxText): Fault[] =>
  components.flatMap(({ name, line }, index) => {
    const before: Component | undefined = components.find((other) => other.name === name);
    if (!once.includes(name) || !before || components.indexOf(before) === index) return [];
    return [
      faultAt(
        file,
        line,
        `<${name}> stands in this text a second time${before.line === undefined ? '' : ` (first on line ${before.line})`}.`,
        'Keep one of the two.',
      ),
    ];
  });
