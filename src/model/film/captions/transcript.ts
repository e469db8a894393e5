import { sayingsOf, type Cue } from './captions.ts';
import { inOneLine } from './cue-text.ts';

/** The timed texts of a film in one language. */
export interface FilmTexts {
  captions: readonly Cue[];
  /** Empty where nobody divided the film. */
  chapters: readonly Cue[];
  /** Empty where nobody described what is seen. */
  descriptions: readonly Cue[];
}

/** One sentence of a transcript. */
export interface Sentence {
  /** Spoken, read on the screen, or a description of what is seen. */
  kind: 'said' | 'seen' | 'described';
  /** Seconds from the beginning of the film. */
  start: number;
  end: number;
  text: string;
  /** Who speaks, where somebody else spoke before. */
  voice?: string;
  /** What `#t=…` calls it; absent where a sentence before it begins in the same second, or where it is described. */
  second?: number;
}

/** The part of a transcript that belongs to one chapter of the film. */
export interface TranscriptChapter {
  /** Absent where the film has no chapters. */
  title?: string;
  start: number;
  sentences: Sentence[];
}

/** A film in words: what is said, by whom, what is read on the screen and what is seen, chapter by chapter. */
export function transcriptOf({ captions, chapters, descriptions }: FilmTexts): TranscriptChapter[] {
  const sentences = marked(inOrder([...descriptions.map(described), ...captions.flatMap(spoken)]));
  if (chapters.length === 0) return [{ start: 0, sentences }];
  return chapters.map(({ text: title, start }, index) => {
    const from = index === 0 ? -Infinity : start;
    const to = chapters[index + 1]?.start ?? Infinity;
    return { title, start, sentences: sentences.filter((sentence) => sentence.start >= from && sentence.start < to) };
  });
}

const described = ({ start, end, text }: Cue): Sentence => ({ kind: 'described', start, end, text });

const spoken = (cue: Cue): Sentence[] =>
  sayingsOf(cue).map(({ text, voice, isOnScreen }) => ({
    kind: isOnScreen ? 'seen' : 'said',
    start: cue.start,
    end: cue.end,
    text: inOneLine([{ text }]),
    ...(voice && { voice }),
  }));

/** What is seen is told before what is said of it. */
const inOrder = (sentences: Sentence[]): Sentence[] => sentences.toSorted((a, b) => a.start - b.start);

/** Voices only where they change; one address a second. */
function marked(sentences: Sentence[]): Sentence[] {
  const taken = new Set<number>();
  let last: string | undefined;
  return sentences.map(({ voice, ...sentence }) => {
    if (sentence.kind === 'described') return sentence;
    const second = Math.floor(sentence.start);
    const isFirst = !taken.has(second);
    taken.add(second);
    const isNew = sentence.kind === 'said' && voice !== undefined && voice !== last;
    if (sentence.kind === 'said') last = voice;
    return { ...sentence, ...(isNew && { voice }), ...(isFirst && { second }) };
  });
}
