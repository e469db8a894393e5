import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { spokenAs } from './voice.ts';

/** One sentence of the narration, with its place in time (seconds) and its subtitles by locale. */
export interface Cue {
  spoken: string;
  captions: Record<string, string>;
  sound: string;
  start: number;
  end: number;
}

export interface Schedule {
  cues: Cue[];
  duration: number;
}

/** Silences in seconds: before the first sentence, between sentences, after the last. */
interface Pauses {
  before: number;
  between: number;
  after: number;
}

/** A sentence as it is written; `pause` is the silence before it, where the picture needs another than the usual one. */
interface Sentence extends Pick<Cue, 'spoken' | 'captions'> {
  pause?: number;
}

/** Speaks every sentence and lays them one after another: the film is cut to the voice, not the voice to the film. */
export function scheduleOf(name: string, { before, between, after }: Pauses): Schedule {
  const file = join(import.meta.dirname, 'narration', `${name}.yaml`);
  const sentences = parse(readFileSync(file, 'utf8')) as Sentence[];
  const cues: Cue[] = [];
  let time = before;
  for (const { spoken, captions, pause } of sentences) {
    const { file: sound, seconds } = spokenAs(spoken);
    if (cues.length > 0) time += pause ?? between;
    cues.push({ spoken, captions, sound, start: time, end: time + seconds });
    time += seconds;
  }
  return { cues, duration: Math.ceil((time + after) * 25) / 25 };
}

/** When a word of a sentence is said, taking every letter as equally long. */
export function saidAt(cue: Cue, word: string): number {
  const index = cue.spoken.indexOf(word);
  if (index < 0) throw new Error(`“${word}” is not in “${cue.spoken}”.`);
  return cue.start + ((cue.end - cue.start) * index) / cue.spoken.length;
}
