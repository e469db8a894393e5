import { mkdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';

/** Where the masters of the sample chapter lie, from its project. */
export const sampleMedia = 'content/postings/peru/andes/media';

const facts = `
state: published
published: 2026-11-22
language: fr
missions: [science]
cover: relief
film: { file: film.mp4, language: fr }
places: {}
`;

/** For tests: the facts of a published chapter with a film, its captions and photographs; the masters are not there yet. */
export function writeSampleChapter(project: string, photographs: string[]): void {
  const media = join(project, sampleMedia);
  mkdirSync(media, { recursive: true });
  writeFileSync(join(media, '../chapter.yaml'), facts);
  const entries = photographs.map((file) => `${parse(file).name}: { file: ${file} }\n`);
  writeFileSync(join(media, 'photographs.yaml'), entries.join(''));
  writeFileSync(join(media, 'film.fr.vtt'), 'WEBVTT\n\n00:00.000 --> 00:01.500\nIl pleut.\n');
}
