import type { z } from 'astro/zod';
import { borders } from '../../src/schema/borders.ts';
import { chapter, chapterText } from '../../src/schema/chapter.ts';
import { interfaceWords } from '../../src/schema/interface.ts';
import { missions } from '../../src/schema/mission.ts';
import { page } from '../../src/schema/page.ts';
import { photographs } from '../../src/schema/photograph.ts';
import { posting } from '../../src/schema/posting.ts';
import { site } from '../../src/schema/site.ts';
import { allChapters, type Content } from './content.ts';
import type { DataFile } from './data-file.ts';
import { fieldIssues } from './field-issues.ts';
import type { Issue } from './issue.ts';

/** Every field is one the site knows, and holds what it should. */
export const fieldsAreRight = (content: Content): Issue[] =>
  filesAndSchemas(content).flatMap(([file, schema]) => fieldIssues(file, schema));

const filesAndSchemas = (content: Content): [DataFile, z.ZodType][] => [
  [content.site, site],
  [content.missions, missions],
  [content.borders, borders],
  ...[...content.interface.values()].map((file): [DataFile, z.ZodType] => [file, interfaceWords]),
  ...[...content.pages.values()].flat().map(({ head }): [DataFile, z.ZodType] => [head, page]),
  ...content.postings.map(({ facts }): [DataFile, z.ZodType] => [facts, posting]),
  ...allChapters(content).flatMap(({ facts, photographs: described, texts }): [DataFile, z.ZodType][] => [
    [facts, chapter],
    [described, photographs],
    ...texts.map(({ head }): [DataFile, z.ZodType] => [head, chapterText]),
  ]),
];
