import { CaptionsFault, inUtf16 } from '../model/film/captions/captions-fault.ts';
import { linedCues } from '../model/film/captions/captions.ts';
import type { MediaFile } from './content.ts';
import { entriesIn, filesIn, headOf, textOf } from './disk.ts';
import { faultAt, type Fault } from '../schema/fault.ts';

/** The films, captions and pictures of a chapter. Of films and pictures only the first bytes are read. */
export function readMedia(folder: string, strays: Fault[]): MediaFile[] {
  const media: MediaFile[] = [];
  for (const { name, path, isFolder } of entriesIn(folder)) {
    if (name === 'photographs.yaml') continue;
    if (isFolder) {
      strays.push(...(name === 'kept' ? strangersIn(path) : [faultAt(path, undefined, 'This is a folder.', straight)]));
    } else {
      media.push({ file: path, name, ...headOf(path), ...(name.endsWith('.vtt') && readCaptions(path)) });
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

function readCaptions(file: string): Pick<MediaFile, 'cues' | 'cueLines'> {
  const source = textOf(file, '');
  if (typeof source !== 'string') return { cues: faultOf(file, source) };
  try {
    const cues = linedCues(source);
    return { cues: cues.map(({ cue }) => cue), cueLines: cues.map(({ line }) => line) };
  } catch (error) {
    if (error instanceof CaptionsFault) return { cues: error };
    throw error;
  }
}

/** Windows likes to save in UTF-16: an editor who is told only that it is no text would not know what to do. */
function faultOf(file: string, { problem, remedy }: Fault): CaptionsFault {
  const [first = 0, second = 0] = headOf(file).head;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? inUtf16 : new CaptionsFault(1, problem, remedy);
}
