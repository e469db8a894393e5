/** One timed sentence of a film's captions. */
export interface Cue {
  /** Seconds from the beginning of the film. */
  start: number;
  end: number;
  /** What is said, markup removed, lines joined by a space. */
  text: string;
  /** Who speaks, where the captions say so (`<v Name>`). */
  voice?: string;
}

const timing = /^((?:\d+:)?\d{2}:\d{2}\.\d{3})[ \t]+-->[ \t]+((?:\d+:)?\d{2}:\d{2}\.\d{3})/;

/**
 * Reads WebVTT as real tools write it: byte-order mark, CRLF, identifiers, cue settings, notes, styles, voice tags.
 * Throws an `Error` that names the line where the text is no WebVTT.
 */
export function parseCaptions(vtt: string): Cue[] {
  const lines = vtt.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) {
    throw new Error('Line 1: captions begin with the word “WEBVTT”.');
  }

  const cues: Cue[] = [];
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (!line.includes('-->')) continue;

    const times = timing.exec(line.trim());
    if (!times) {
      throw new Error(`Line ${index + 1}: “${line.trim()}” is no timing. Write “00:01.000 --> 00:04.000”.`);
    }
    const spoken: string[] = [];
    while (lines[index + 1]?.trim()) spoken.push(lines[++index] ?? '');

    const voice = /<v(?:\.[^\s>]+)?\s+([^>]+)>/.exec(spoken.join(' '))?.[1]?.trim();
    cues.push({
      start: secondsOf(times[1] ?? ''),
      end: secondsOf(times[2] ?? ''),
      text: plainText(spoken),
      ...(voice && { voice }),
    });
  }
  return cues;
}

/** The cue that is heard at a moment, or the last one begun before it. */
export const cueAt = (cues: readonly Cue[], moment: number): Cue | undefined =>
  cues.findLast((cue) => cue.start <= moment + 0.5);

/** `0:41` or `1:02:03` in seconds. */
export const secondsOf = (moment: string): number =>
  moment.split(':').reduce((total, part) => total * 60 + Number(part), 0);

const plainText = (lines: string[]): string =>
  lines
    .join(' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name] ?? '')
    .replace(/ +/g, ' ')
    .trim();

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};
