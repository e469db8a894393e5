import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { faultAt, type Fault } from '../schema/fault.ts';
import { headLength, kindOf } from '../schema/file-kind.ts';
import { readCaptions } from './captions/read-captions.ts';
import type { MediaFile } from './content.ts';
import { entriesIn, filesIn, headOf, textOf } from './disk.ts';

/** The films, captions and pictures of a chapter. Of films and pictures only the first bytes are read. */
export function readMedia(folder: string, strays: Fault[]): MediaFile[] {
  const media: MediaFile[] = [];
  for (const { name, path, isFolder } of entriesIn(folder)) {
    if (name === 'photographs.yaml') continue;
    if (isFolder) {
      strays.push(...(name === 'kept' ? strangersIn(path) : [faultAt(path, undefined, 'This is a folder.', straight)]));
    } else {
      const { head, bytes } = headOf(path, headLength);
      media.push({ file: path, name, bytes, kind: kindOf(head), ...(name.endsWith('.vtt') && timedText(path, head)) });
    }
  }
  return media;
}

const straight = 'Put films and pictures straight into media/.';

/** What lies in `kept/` and was not put there by `npm run keep`, which notes what it keeps. */
const strangersIn = (kept: string): Fault[] =>
  entriesIn(kept)
    .filter(({ path }) => !filesIn(path).some(({ name }) => name === 'kept.yaml'))
    .map(({ path }) => faultAt(path, undefined, 'This was not put here by “npm run keep”.', straight));

function timedText(file: string, head: Uint8Array): Pick<MediaFile, 'cues' | 'cueLines' | 'faults'> {
  const source = textOf(file, '');
  if (typeof source === 'string') return readCaptions(file, source);
  const line = lineOfNull(file);
  const fault = isUtf16(head) ? inUtf16(file) : line === undefined ? { ...source, line: 1 } : nullAt(file, line);
  return { cues: [], cueLines: [], faults: [fault] };
}

/** The line of the null character that makes a text none, where it is one but for that. */
function lineOfNull(file: string): number | undefined {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(0);
  return isUtf8(bytes) && at >= 0 ? bytes.toString('utf8', 0, at).split(/\r\n|\r|\n/).length : undefined;
}

const nullAt = (file: string, line: number): Fault =>
  faultAt(
    file,
    line,
    'This line holds a sign that is not seen and that no text may hold (U+0000).',
    'Write it again by hand.',
  );

/** Windows likes to save so: an editor who is told only that it is no text would not know what to do. */
const isUtf16 = ([first = 1, second = 1]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  // Without its mark, every other byte of a Latin text is none.
  (first === 0) !== (second === 0);

const inUtf16 = (file: string): Fault =>
  faultAt(file, 1, 'This file is written in UTF-16.', 'Save it again with the encoding UTF-8.');
