import type { Content } from '../../reading/content.ts';
import { namesIn, valueAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

/** What is still as a new documentary begins: honest words that say what belongs there. It stops nothing. */
export const unwritten = (content: Content): Fault[] => [
  ...unwrittenPages(content),
  ...unwrittenMissions(content),
  ...unwrittenFields(content),
];

/** One for a page, however many languages it is to be written in. */
const unwrittenPages = ({ folder, pages }: Content): Fault[] =>
  [...pages].flatMap(([page, texts]) => {
    const languages = texts.filter(({ head }) => valueAt(head.data, 'unwritten') === true).map(({ name }) => name);
    if (languages.length === 0) return [];
    return [
      faultAt(
        `${folder}/pages/${page}`,
        undefined,
        `This page is still to be written in ${languages.join(', ')}.`,
        'Write it, and take the line “unwritten: true” out of its head.',
      ),
    ];
  });

const unwrittenMissions = ({ missions: { file, data, lineOf } }: Content): Fault[] =>
  namesIn(data)
    .filter((name) => valueAt(data, name, 'unwritten') === true)
    .map((name) =>
      faultAt(
        file,
        lineOf([name]),
        `The mission “${name}” is still to be written.`,
        'Give it a name, write it, and take its line “unwritten: true” out.',
      ),
    );

function unwrittenFields({ site: { file, data, lineOf } }: Content): Fault[] {
  const listed = valueAt(data, 'unwritten');
  const names = Array.isArray(listed) ? listed.map(String) : [];
  if (names.length === 0) return [];
  return [
    faultAt(
      file,
      lineOf(['unwritten']),
      `Still to be written: ${names.join(', ')}.`,
      'Write them, and take them off the list “unwritten”.',
    ),
  ];
}
