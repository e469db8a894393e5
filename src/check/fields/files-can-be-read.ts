import { allChapters, allTexts, type Content } from '../../reading/content.ts';
import type { DataFile } from '../../reading/fields/fields.ts';
import type { Fault } from '../../schema/fault.ts';

/** Every file is there, is what its name says, and can be read to its end. */
export const filesCanBeRead = (content: Content): Fault[] => [
  ...content.strays,
  ...dataFiles(content).flatMap(({ fault }) => (fault ? [fault] : [])),
  ...allTexts(content).flatMap(({ fault, head }) => {
    const first = fault ?? head.fault;
    return first ? [first] : [];
  }),
];

const dataFiles = (content: Content): DataFile[] => [
  content.site,
  content.missions,
  content.borders,
  ...content.ownWords.values(),
  ...content.postings.map(({ facts }) => facts),
  ...allChapters(content).flatMap(({ facts, photographs }) => [facts, photographs]),
];
