import { linedCues, type LinedCue, type Slip } from '../../model/film/captions/parse-captions.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { MediaFile } from '../content.ts';
import { brokenSignIn, withoutBroken } from './broken-signs.ts';
import { decodeReferences, guessedReference, voidReference } from './references.ts';
import { faultsOf, otherFormat } from './slips.ts';

/** What a file of timed text says, and why some of it cannot be read or would not be read as it was written. Never throws. */
export function readCaptions(file: string, source: string): Required<Pick<MediaFile, 'cues' | 'cueLines' | 'faults'>> {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const other = otherFormat(lines);
  if (other) return { cues: [], cueLines: [], faults: [faultAt(file, 1, ...other)] };

  const slips: Slip[] = [];
  const lined = linedCues(source, { decode: decodeReferences, onSlip: (slip) => slips.push(slip) });
  return {
    cues: lined.map(({ cue }) => cue),
    cueLines: lined.map(({ line }) => line),
    faults: [
      ...faultsOf(file, slips),
      ...lines.flatMap((line, index) => signFault(file, index + 1, line)),
      ...lined.flatMap((cue) => referenceFaults(file, lines, cue)),
    ],
  };
}

function signFault(file: string, number: number, line: string): Fault[] {
  if (line.includes('\uFFFD')) {
    return [
      faultAt(
        file,
        number,
        `“${line.trim()}” has a letter that cannot be read.`,
        'Write it again, and save the file with the encoding UTF-8.',
      ),
    ];
  }
  const broken = brokenSignIn(line);
  if (broken === undefined) return [];
  return [
    faultAt(
      file,
      number,
      `“${withoutBroken(line).trim()}” holds a sign that is not seen and that no page may hold (${broken}).`,
      'Write this line again by hand; a line break that PowerPoint has made is one.',
    ),
  ];
}

/** Signs written by name or number, in the words of a cue. */
function referenceFaults(file: string, lines: string[], { line: times, last }: LinedCue): Fault[] {
  return lines.slice(times, last).flatMap((line, index) => {
    const told = (problem: string, remedy: string) => [faultAt(file, times + index + 1, problem, remedy)];
    const guessed = guessedReference(line);
    if (guessed) {
      return told(
        `“${guessed}” may be a sign written by its name, or be meant as it stands.`,
        `Write “${guessed};” for the sign, or “&amp;${guessed.slice(1)}” for the letters.`,
      );
    }
    const nothing = voidReference(line);
    if (nothing) return told(`“${nothing}” is the number of no sign.`, 'Write the sign itself.');
    const broken = brokenSignIn(decodeReferences(line).replaceAll('\n', ' '));
    if (!broken || brokenSignIn(line)) return [];
    return told(
      `A number on this line stands for a sign that is not seen (${broken}).`,
      'Write the sign itself, or take it out.',
    );
  });
}
