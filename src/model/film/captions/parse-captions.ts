import { secondsOf } from '../read-moment.ts';
import type { Cue } from './captions.ts';
import { inOneLine, sayingsIn, type CueReader } from './cue-text.ts';
import { blocksOf, looksLikeTimes } from './vtt-blocks.ts';

/** Something in a file of captions that would not be read as it was written. */
export interface Slip {
  /** From 1. */
  line: number;
  /**
   * `head`: the file does not begin as WebVTT. `times`: no timing. `setting`: words after the times. `untimed`: words
   * under no times. `name`: a sentence above times, where only the name of a cue may stand. `adjoining`: a number at the
   * end of a cue, with no empty line before it. `tag`: a mark that is none.
   */
  is: 'head' | 'times' | 'setting' | 'untimed' | 'name' | 'adjoining' | 'tag';
  /** What stands there. */
  text: string;
}

/** A cue, and where it stands in its file: its times on `line`, from 1, its words up to `last`. */
export interface LinedCue {
  line: number;
  last: number;
  cue: Cue;
}

/** What a reader of a master knows more than one of published captions. */
export interface CaptionsReader {
  decode?: CueReader['decode'];
  onSlip?: (slip: Slip) => void;
}

/**
 * Reads WebVTT as real tools write it: byte-order mark, CRLF, heads of several lines, identifiers, settings, notes,
 * styles, regions, voices, karaoke. What is no WebVTT is left out.
 */
export const parseCaptions = (vtt: string): Cue[] => linedCues(vtt).map(({ cue }) => cue);

/** The same, each cue with its lines; what would be left out is told. */
export function linedCues(vtt: string, { decode = plainSigns, onSlip }: CaptionsReader = {}): LinedCue[] {
  const lines = vtt.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const slip = (is: Slip['is'], index: number, text = lines[index] ?? '') =>
    onSlip?.({ line: index + 1, is, text: text.trim() });
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) {
    slip('head', 0);
    return [];
  }

  const blocks = blocksOf(lines);
  const names = blocks.filter(({ is }) => is === 'name').map(({ from }) => lines[from] ?? '');
  const isLostName = lostNames(names, blocks.length - names.length);
  return blocks.flatMap(({ is, from, to }): LinedCue[] => {
    const [first = '', ...words] = lines.slice(from, to);
    const isLost = is === 'name' && isLostName(first);
    if (is === 'times' || is === 'untimed' || isLost) slip(is, from);
    if (is !== 'cue') return [];
    const cue = cueIn(first, words, { decode, onSlip: (what, text, offset = 0) => slip(what, from + offset, text) });
    if (words.length > 1 && /^\s*\d+\s*$/.test(words.at(-1) ?? '') && lines[to]?.includes('-->'))
      slip('adjoining', to - 1);
    return cue ? [{ line: from + 1, last: to, cue }] : [];
  });
}

/**
 * Which names of cues somebody meant to be read. Tools give a name to every cue, or to none, and all in one form: numbers,
 * words, several words; none of them is a sentence, or has marks.
 * @param others the cues, and what else there is
 */
function lostNames(names: string[], others: number): (name: string) => boolean {
  const forms = names.map(formOf);
  const isLikeOthers = (name: string) => forms.filter((form) => form === formOf(name)).length * 2 >= names.length;
  return (name) =>
    /<\/?[a-z]|\p{L}.*[.!?…。！？؟]["»”’)\s]*$/iu.test(name) || !isLikeOthers(name) || names.length * 2 < others;
}

const formOf = (name: string): 'number' | 'word' | 'words' =>
  /^\d+$/.test(name.trim()) ? 'number' : /\s/.test(name.trim()) ? 'words' : 'word';

const time = String.raw`((?:\d+:)?[0-5]\d:[0-5]\d\.\d{3})`;
const timing = new RegExp(String.raw`^\s*${time}[ \t]*-->[ \t]*${time}(?=\s|$)(.*)$`);

interface Told {
  decode: CueReader['decode'];
  /** @param offset lines below the times */
  onSlip: (is: Slip['is'], text?: string, offset?: number) => void;
}

function cueIn(times: string, words: string[], { decode, onSlip }: Told): Cue | undefined {
  const [, start = '', end = '', written = ''] = timing.exec(times) ?? [];
  if (!start) {
    onSlip('times');
    return undefined;
  }
  const settings = written.split(/\s+/).filter((setting) => setting !== '');
  const odd = settings.filter((setting) => !named.test(setting));
  if (odd.length > 0) onSlip('setting', odd.join(' '));
  words.forEach((line, index) => looksLikeTimes(line) && onSlip('times', line, index + 1));

  const text = words.join('\n').replaceAll('\0', '');
  const onOddTag = (tag: string, at: number) => onSlip('tag', tag, text.slice(0, at).split('\n').length);
  const place = placeIn(settings);
  return {
    ...{ start: secondsOf(start), end: secondsOf(end) },
    ...said(text, { decode, onOddTag }),
    ...(place && { settings: place }),
  };
}

/** What may stand after the times: settings of WebVTT, of its first drafts, and the places of SubRip. */
const named =
  /^(?:vertical:(?:rl|lr)|(?:line|position|size):(?:auto|-?\d+(?:\.\d+)?%?)(?:,[a-z-]+)?|align:[a-z]+|(?:region|[ADLST]):\S+|[XY][12]:\d+)$/i;

const placeIn = (settings: string[]): string =>
  settings
    .map((setting) => setting.replace('align:middle', 'align:center'))
    .filter((setting) => places.some((known) => known.test(setting)))
    .join(' ');

/** The settings that keep words off a face or a sign in the picture. */
const places = [
  /^line:(?:-?\d+|\d+(?:\.\d+)?%)(?:,(?:start|center|end))?$/,
  /^position:\d+(?:\.\d+)?%(?:,(?:line-left|center|line-right))?$/,
  /^align:(?:start|center|end|left|right)$/,
];

function said(markup: string, reader: CueReader): Omit<Cue, 'start' | 'end' | 'settings'> {
  const sayings = sayingsIn(markup, reader);
  const spoken = sayings.filter(({ isOnScreen }) => !isOnScreen);
  const [voice, ...others] = new Set(spoken.map((saying) => saying.voice));
  return {
    text: inOneLine(sayings),
    ...(voice && others.length === 0 && { voice }),
    ...(sayings.length > 0 && spoken.length === 0 && { isOnScreen: true }),
    ...((sayings.length > 1 || sayings[0]?.text.includes('\n')) && { sayings }),
  };
}

/** The signs that WebVTT writes by name, and no other: all that published captions hold. */
const plainSigns = (text: string): string =>
  text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name] ?? '');

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};
