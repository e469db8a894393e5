import type { Fault } from './fault.ts';
import { filmKinds, kinds, photographKinds, type FileKind } from './file-kind.ts';

type Told = Pick<Fault, 'problem' | 'remedy'>;

/** Why a file cannot be a photograph, by what it is and how it is called; nothing where it may be one. */
export const photographFault = (name: string, kind: FileKind): Told | undefined =>
  faultOfKind(name, kind, {
    taken: photographKinds,
    wanted: 'a photograph',
    cure: cures[kind] ?? 'Export it as JPEG, and put it in this place.',
  });

/** What to do with a picture of a kind that is not taken. */
const cures: Partial<Record<FileKind, string>> = {
  gif: 'Export it as JPEG or PNG; if it moves, publish it as a film.',
  svg: 'It may hold programs: export it as PNG, at 2400 pixels, and put that in its place.',
};

/** Why a file cannot be a film, by what it is and how it is called; nothing where it may be one. */
export const filmFault = (name: string, kind: FileKind): Told | undefined =>
  faultOfKind(name, kind, {
    taken: filmKinds,
    wanted: 'a film',
    cure: 'Put a film in this place: MP4, MOV, MKV or WebM.',
  });

interface Wanted {
  taken: readonly FileKind[];
  wanted: string;
  cure: string;
}

function faultOfKind(name: string, kind: FileKind, { taken, wanted, cure }: Wanted): Told | undefined {
  const { is, endings }: { is: string; endings: readonly string[] } = kinds[kind];
  const ending = endingOf(name);
  if (kind === 'pointer') {
    return { problem: `It is ${is}, not ${wanted} itself.`, remedy: 'Run “git lfs pull”, then try again.' };
  }
  const isSo = endings.includes(ending.toLowerCase());
  if (!taken.includes(kind)) {
    const claim = isSo ? '' : ` that is called “${name}”`;
    return { problem: `It is ${is}${claim}, and not ${wanted} that can be published.`, remedy: cure };
  }
  if (isSo) return undefined;
  return {
    problem: `It is ${is}, but its name ends in “${ending}”.`,
    remedy: `Rename it to “${name.slice(0, name.length - ending.length)}${endings[0] ?? ''}”, here and wherever the chapter names it.`,
  };
}

/** `.jpg` of `relief.jpg`. */
const endingOf = (name: string): string => (name.lastIndexOf('.') > 0 ? name.slice(name.lastIndexOf('.')) : '');
