import { parseCaptions, type Cue } from '../../src/model/captions.ts';
import type { MediaFile } from './content.ts';
import { entriesIn, headOf, textOf } from './disk.ts';
import { issueAt, type Issue } from './issue.ts';

/** The films, captions and pictures of a chapter. Of films and pictures only the first bytes are read. */
export function readMedia(folder: string, strays: Issue[]): MediaFile[] {
  const media: MediaFile[] = [];
  for (const { name, path, isFolder } of entriesIn(folder)) {
    if (name === 'photographs.yaml') continue;
    if (isFolder) {
      strays.push(issueAt(path, undefined, 'This is a folder.', 'Put films and pictures straight into media/.'));
    } else {
      media.push({ file: path, name, ...headOf(path), ...(name.endsWith('.vtt') && readCaptions(path)) });
    }
  }
  return media;
}

function readCaptions(file: string): { cues: Cue[] | Error; cueLines?: number[] } {
  const source = textOf(file, '');
  if (typeof source !== 'string') return { cues: new Error(source.problem) };
  try {
    const lines = source.split(/\r\n|\r|\n/);
    return {
      cues: parseCaptions(source),
      cueLines: lines.flatMap((line, index) => (line.includes('-->') ? [index + 1] : [])),
    };
  } catch (error) {
    return { cues: error instanceof Error ? error : new Error(String(error)) };
  }
}
