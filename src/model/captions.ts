/** One timed sentence of a film's captions. */
export interface Cue {
  /** Seconds from the beginning of the film. */
  start: number;
  end: number;
  /** What is said, markup removed, lines joined by a space. */
  text: string;
  /** Who speaks, where the captions say so (`<v Name>`) and it is one person. */
  voice?: string;
}

const time = String.raw`((?:\d+:)?[0-5]\d:[0-5]\d\.\d{3})`;
const timing = new RegExp(String.raw`^\s*${time}[ \t]+-->[ \t]+${time}(?=\s|$)`);

/** Blocks that nobody hears: they end at the next empty line, whatever stands in them. */
const unheard = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

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
    if (!lines[index - 1] && unheard.test(line)) while (lines[index + 1]) index++;
    else if (line.includes('-->')) {
      const times = timing.exec(line);
      if (!times) {
        throw new Error(`Line ${index + 1}: “${line.trim()}” is no timing. Write “00:01.000 --> 00:04.000”.`);
      }
      const spoken: string[] = [];
      while (lines[index + 1] && !lines[index + 1]?.includes('-->')) spoken.push(lines[++index] ?? '');
      cues.push({ start: secondsOf(times[1] ?? ''), end: secondsOf(times[2] ?? ''), ...said(spoken.join(' ')) });
    }
  }
  return cues;
}

function said(markup: string): Pick<Cue, 'text' | 'voice'> {
  const voices = new Set([...markup.matchAll(/<v(?:\.[^\s>]+)?\s+([^>]+)>/g)].map(([, name = '']) => plainText(name)));
  const [voice] = voices;
  return { text: plainText(markup), ...(voice && voices.size === 1 && { voice }) };
}

/** The cue that is heard at a moment, or the last one begun before it. */
export const cueAt = (cues: readonly Cue[], moment: number): Cue | undefined =>
  cues.findLast((cue) => cue.start <= moment + 0.5);

/** `0:41` or `1:02:03` in seconds. */
export const secondsOf = (moment: string): number =>
  moment.split(':').reduce((total, part) => total * 60 + Number(part), 0);

/** A `<` that begins no tag is left: it was meant. */
const plainText = (markup: string): string =>
  markup
    .replace(/<(?:\/?[a-z][^>]*|[\d:.]+|\/)>/gi, '')
    .replace(
      /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
      (entity, decimal?: string, hexadecimal?: string, name: string = '') => {
        const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : (entities[name] ?? entity);
      },
    )
    .replace(/ +/g, ' ')
    .trim();

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};
