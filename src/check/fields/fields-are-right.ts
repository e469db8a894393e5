import type { z } from 'astro/zod';
import { borders } from '../../schema/borders.ts';
import { chapter, chapterText } from '../../schema/chapter.ts';
import { missions } from '../../schema/mission.ts';
import { ownWords } from '../../schema/own-words.ts';
import { page } from '../../schema/page.ts';
import { photographs } from '../../schema/photograph.ts';
import { posting } from '../../schema/posting.ts';
import { site } from '../../schema/site.ts';
import { allChapters, type Content } from '../../reading/content.ts';
import type { DataFile } from '../../reading/fields/fields.ts';
import { fieldFaults } from './field-faults.ts';
import type { Fault } from '../../schema/fault.ts';

/** Every field is one the site knows, and holds what it should. */
export const fieldsAreRight = (content: Content): Fault[] =>
  filesAndSchemas(content).flatMap(([file, schema]) => fieldFaults(file, schema));

const filesAndSchemas = (content: Content): [DataFile, z.ZodType][] => [
  [content.site, site],
  [content.missions, missions],
  [content.borders, borders],
  ...[...content.ownWords.values()].map((file): [DataFile, z.ZodType] => [file, ownWords]),
  ...[...content.pages.values()].flat().map(({ head }): [DataFile, z.ZodType] => [head, page]),
  ...content.postings.map(({ facts }): [DataFile, z.ZodType] => [facts, posting]),
  ...allChapters(content).flatMap(({ facts, photographs: described, texts }): [DataFile, z.ZodType][] => [
    [facts, chapter],
    [described, photographs],
    ...texts.map(({ head }): [DataFile, z.ZodType] => [head, chapterText]),
  ]),
];
