import { faultOfFile, faultOfTiming } from './captions-fault.ts';
import { inOneLine, sayingsIn, type Saying } from './cue-text.ts';

/** One timed sentence of a film's captions; the title of one of its chapters; one description of what is seen. */
export interface Cue {
  /** Seconds from the beginning of the film. */
  start: number;
  end: number;
  /** All its words in one line, markup removed. */
  text: string;
  /** Who speaks, where the captions say so (`<v Name>`) and it is one person. */
  voice?: string;
  /** All of it is read on the screen, and nothing of it spoken (`<c.screen>…</c>`). */
  isOnScreen?: true;
  /** Line by line and voice by voice, where it has more than one of either: ask `sayingsOf`. */
  sayings?: Saying[];
  /** Where it stands on the picture, as WebVTT writes it: `line:80% align:start`. */
  settings?: string;
}

const time = String.raw`((?:\d+:)?[0-5]\d:[0-5]\d\.\d{3})`;
const timing = new RegExp(String.raw`^\s*${time}[ \t]*-->[ \t]*${time}(?=\s|$)(.*)$`);

/** Blocks that nobody hears: they end at the next empty line, whatever stands in them. */
const unheard = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/**
 * Reads WebVTT as real tools write it: byte-order mark, CRLF, heads of several lines, identifiers, settings, notes,
 * styles, regions, voices, karaoke. Throws a `CaptionsFault` that names the line where the text is no WebVTT.
 */
export const parseCaptions = (vtt: string): Cue[] => linedCues(vtt).map(({ cue }) => cue);

/** The same, each cue with the line its times stand on, from 1. */
export function linedCues(vtt: string): { line: number; cue: Cue }[] {
  const lines = vtt.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const fault = faultOfFile(lines);
  if (fault) throw fault;

  const cues: { line: number; cue: Cue }[] = [];
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (isBlank(lines[index - 1]) && unheard.test(line)) while (lines[index + 1]) index++;
    else if (line.includes('-->')) {
      const end = endOfCue(lines, index + 1);
      const text = lines
        .slice(index + 1, end)
        .join('\n')
        .replaceAll('\0', '');
      cues.push({ line: index + 1, cue: { ...timesIn(line, index + 1), ...said(text) } });
      index = end - 1;
    }
  }
  return cues;
}

const isBlank = (line: string | undefined): boolean => !line?.trim();

/** A cue ends at an empty line, or at the next times; at a line of spaces where another cue follows. */
function endOfCue(lines: string[], from: number): number {
  let end = from;
  while (lines[end] && !lines[end]?.includes('-->') && !(isBlank(lines[end]) && isLast(lines, end))) end++;
  return end;
}

function isLast(lines: string[], blank: number): boolean {
  let next = blank;
  while (next < lines.length && isBlank(lines[next])) next++;
  const [first = '', second = ''] = lines.slice(next, next + 2);
  return next === lines.length || unheard.test(first) || first.includes('-->') || second.includes('-->');
}

function timesIn(line: string, number: number): Pick<Cue, 'start' | 'end' | 'settings'> {
  const [, start = '', end = '', written = ''] = timing.exec(line) ?? [];
  if (!start) throw faultOfTiming(line, number);
  const settings = written
    .split(/\s+/)
    .map((setting) => setting.replace('align:middle', 'align:center'))
    .filter((setting) => kept.some((known) => known.test(setting)))
    .join(' ');
  return { start: secondsOf(start), end: secondsOf(end), ...(settings && { settings }) };
}

/** The settings that keep words off a face or a sign in the picture. */
const kept = [
  /^line:(?:-?\d+|\d+(?:\.\d+)?%)(?:,(?:start|center|end))?$/,
  /^position:\d+(?:\.\d+)?%(?:,(?:line-left|center|line-right))?$/,
  /^align:(?:start|center|end|left|right)$/,
];

function said(markup: string): Omit<Cue, 'start' | 'end' | 'settings'> {
  const sayings = sayingsIn(markup);
  const spoken = sayings.filter(({ isOnScreen }) => !isOnScreen);
  const [voice, ...others] = new Set(spoken.map((saying) => saying.voice));
  return {
    text: inOneLine(sayings),
    ...(voice && others.length === 0 && { voice }),
    ...(sayings.length > 0 && spoken.length === 0 && { isOnScreen: true }),
    ...((sayings.length > 1 || sayings[0]?.text.includes('\n')) && { sayings }),
  };
}

/** What is said in a cue and by whom, in order. */
export const sayingsOf = ({ text, voice, isOnScreen, sayings }: Cue): Saying[] =>
  sayings ?? (text === '' ? [] : [{ text, ...(voice && { voice }), ...(isOnScreen && { isOnScreen }) }]);

/** The cue that is heard at a moment, or the last one begun before it. */
export const cueAt = (cues: readonly Cue[], moment: number): Cue | undefined =>
  cues.findLast((cue) => cue.start <= moment + 0.5);

/** `0:41` or `1:02:03` in seconds. */
export const secondsOf = (moment: string): number =>
  moment.split(':').reduce((total, part) => total * 60 + Number(part), 0);
