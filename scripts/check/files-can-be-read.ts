import { allChapters, allTexts, type Content } from './content.ts';
import type { DataFile } from './data-file.ts';
import type { Issue } from './issue.ts';

/** Every file is there, is what its name says, and can be read to its end. */
export const filesCanBeRead = (content: Content): Issue[] => [
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
  ...content.interface.values(),
  ...content.postings.map(({ facts }) => facts),
  ...allChapters(content).flatMap(({ facts, photographs }) => [facts, photographs]),
];
