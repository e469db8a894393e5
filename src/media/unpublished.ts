import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const postings = join('content', 'postings');

/**
 * The folders of `content/postings` that are not to be built, as patterns a collection leaves out: chapters that are
 * drafts or withdrawn, and postings none of whose chapters is published. What is being written may be incomplete.
 */
export function unpublished(): string[] {
  const chapters = globSync(join(postings, '*', '*', 'chapter.yaml')).map((file) => ({
    folder: relative(postings, dirname(file)),
    isPublished: isPublished(file),
  }));
  const hidden = chapters.filter(({ isPublished }) => !isPublished).map(({ folder }) => folder);
  const told = chapters.filter(({ isPublished }) => isPublished).map(({ folder }) => dirname(folder));
  const silent = globSync(join(postings, '*', 'posting.yaml'))
    .map((file) => relative(postings, dirname(file)))
    .filter((posting) => !told.includes(posting));

  return [...hidden, ...silent].map((folder) => `!${folder}/**`);
}

/** Whether a `chapter.yaml` is that of a published chapter; it is read as text, so that a draft may be broken elsewhere. */
export const isPublished = (file: string): boolean =>
  /^state:\s*(["']?)published\1\s*(?:#.*)?$/m.test(readFileSync(file, 'utf8'));
