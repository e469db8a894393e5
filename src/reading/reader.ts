import { fieldsOf, strangeSignIn, textOf } from './disk.ts';
import type { DataFile } from './fields/fields.ts';
import { yamlFile } from './fields/yaml.ts';
import { mdxText, unreadableText, type MdxText } from './text/mdx-text.ts';

/** Reads single files. */
export interface Reader {
  /** A file of fields. @param ifMissing what an editor is to do then */
  fields: (file: string, ifMissing: string) => DataFile;
  /** A text in MDX. @param name that of its file, without `.mdx` */
  text: (file: string, name: string) => MdxText;
}

/** Reads every file from its first letter to its last. */
export const plainReader: Reader = {
  fields: (file, ifMissing) => fieldsOf(file, ifMissing, yamlFile),
  text: (file, name) => {
    const text = textOf(file, '');
    const source = typeof text === 'string' ? (strangeSignIn(file, text) ?? text) : text;
    return typeof source === 'string' ? mdxText(file, name, source) : unreadableText(file, name, source);
  },
};
