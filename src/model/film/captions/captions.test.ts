import { describe, expect, it } from 'vitest';
import { cueAt, linedCues, parseCaptions, secondsOf } from './captions.ts';

const cue = (start: number, end: number, text: string) => ({ start, end, text });
const inFile = (...lines: string[]) => parseCaptions(['WEBVTT', '', ...lines].join('\n'));
const refusal = (vtt: string) => {
  try {
    return parseCaptions(vtt);
  } catch (error) {
    return (error as Error).message;
  }
};

describe('captions', () => {
  it('are read, whether they write hours or not', () => {
    expect(inFile('00:01.500 --> 00:02.000', 'Un.', '', '01:00:00.000 --> 100:00:01.250', 'Deux.')).toEqual([
      cue(1.5, 2, 'Un.'),
      cue(3600, 360_001.25, 'Deux.'),
    ]);
  });

  it.each([
    ['a byte-order mark, as Windows writes it', '\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nUn.\n'],
    ['lines that end as in Windows', 'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nUn.\r\n'],
    ['lines that ended as on old Macs', 'WEBVTT\r\r00:01.000 --> 00:02.000\rUn.\r'],
    ['a title beside the first word', 'WEBVTT - Algérie\n\n00:01.000 --> 00:02.000\nUn.'],
    ['a head of several lines', 'WEBVTT\nKind: captions\nLanguage: fr\n\n00:01.000 --> 00:02.000\nUn.'],
    ['an identifier', 'WEBVTT\n\n1\n00:01.000 --> 00:02.000\nUn.'],
    ['an identifier that begins like a note', 'WEBVTT\n\nNOTES-1\n00:01.000 --> 00:02.000\nUn.'],
    ['an identifier that looks like a time', 'WEBVTT\n\n00:00:01.000\n00:01.000 --> 00:02.000\nUn.'],
    ['an identifier of several words', 'WEBVTT\n\nScene 3, take 2\n00:01.000 --> 00:02.000\nUn.'],
    [
      'a clock of another program in its head',
      'WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\n00:01.000 --> 00:02.000\nUn.',
    ],
    [
      'settings of regions, which are left out',
      'WEBVTT\n\n00:01.000 --> 00:02.000 region:fred size:80% vertical:rl\nUn.',
    ],
    ['tabs around the arrow', 'WEBVTT\n\n00:01.000\t-->\t00:02.000\nUn.'],
    ['no space around the arrow', 'WEBVTT\n\n00:01.000-->00:02.000\nUn.'],
    ['no line after the last word', 'WEBVTT\n\n00:01.000 --> 00:02.000\nUn.'],
    ['a null character', 'WEBVTT\n\n00:01.000 --> 00:02.000\nU\0n.'],
    ['several empty lines', 'WEBVTT\n\n\n\n00:01.000 --> 00:02.000\nUn.\n\n\n\n'],
    ['a style', 'WEBVTT\n\nSTYLE\n::cue(b) { color: red }\n\n00:01.000 --> 00:02.000\nUn.'],
    ['a region', 'WEBVTT\n\nREGION\nid:fred\nwidth:40%\n\n00:01.000 --> 00:02.000\nUn.'],
    ['a note in one line', 'WEBVTT\n\nNOTE checked by the post\n\n00:01.000 --> 00:02.000\nUn.'],
    ['a note with an arrow in it', 'WEBVTT\n\nNOTE Alger --> Oran\n\n00:01.000 --> 00:02.000\nUn.'],
    [
      'a sentence put aside in a note',
      'WEBVTT\n\nNOTE\n00:00.000 --> 00:01.000\nZéro.\n\n00:01.000 --> 00:02.000\nUn.',
    ],
  ])('may have %s', (_, vtt) => {
    expect(parseCaptions(vtt)).toEqual([cue(1, 2, 'Un.')]);
  });

  it('say where they stand on the picture, and nothing else that only some players know', () => {
    const settings = (written: string) => inFile(`00:01.000 --> 00:02.000 ${written}`, 'Un.')[0]?.settings;
    expect(settings('line:80%,end position:50%,center align:start size:35%')).toBe(
      'line:80%,end position:50%,center align:start',
    );
    expect(settings('line:-1 align:middle')).toBe('line:-1 align:center');
    expect(settings('line:left align:<b> position:')).toBeUndefined();
  });

  it('may be none at all', () => {
    expect(parseCaptions('WEBVTT')).toEqual([]);
  });

  it.each([
    ['a line of spaces', '00:01.000 --> 00:02.000\nUn.\n  \n00:02.000 --> 00:03.000\nDeux.'],
    ['a line of spaces before an identifier', '00:01.000 --> 00:02.000\nUn.\n\t\n2\n00:02.000 --> 00:03.000\nDeux.'],
    [
      'a line of spaces before a note',
      '00:01.000 --> 00:02.000\nUn.\n \nNOTE relu\n\n00:02.000 --> 00:03.000\nDeux.\n ',
    ],
  ])('are told apart by %s', (_, written) => {
    expect(inFile(written)).toEqual([cue(1, 2, 'Un.'), cue(2, 3, 'Deux.')]);
  });

  it('know the line of each sentence', () => {
    const vtt =
      'WEBVTT\n\nNOTE\n00:00.000 --> 00:01.000\n\n1\n00:01.000 --> 00:02.000\nUn.\n\n00:02.000 --> 00:03.000\nDeux.';
    expect(linedCues(vtt).map(({ line }) => line)).toEqual([7, 10]);
  });

  it('are still told apart where the empty line between two was forgotten', () => {
    expect(inFile('00:01.000 --> 00:02.000', 'Un.', '00:02.000 --> 00:03.000', 'Deux.')).toEqual([
      cue(1, 2, 'Un.'),
      cue(2, 3, 'Deux.'),
    ]);
  });
});

describe('captions that cannot be read', () => {
  const beginning =
    'Line 1: Captions begin with the word “WEBVTT”. Its first line is WEBVTT; then come, for each sentence, its times “00:01.000 --> 00:04.000” and its words.';
  const utf16 = 'Line 1: This file is written in UTF-16. Save it again with the encoding UTF-8.';
  const inUtf16 = (bytes: Buffer) => bytes.toString('utf8');

  it.each([
    ['are an empty file', '', beginning],
    ['begin with a word that only looks right', 'WEBVTTX\n\n', beginning],
    ['are a script of another format', '[Script Info]\n; Aegisub', beginning],
    [
      'are a SubRip file under a new name',
      '\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\nUn.',
      'Line 1: This is a SubRip file (.srt) under the name of another. Export the captions as WebVTT (.vtt): to rename the file is not enough.',
    ],
    ['are in UTF-16 with its mark', inUtf16(Buffer.from('\uFEFFWEBVTT\n', 'utf16le')), utf16],
    ['are in UTF-16 the other way round', inUtf16(Buffer.from('\uFEFFWEBVTT\n', 'utf16le').swap16()), utf16],
    ['are in UTF-16 without a mark', inUtf16(Buffer.from('WEBVTT\n', 'utf16le')), utf16],
    [
      'hold letters of an old encoding',
      Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nD\xe8s l\x92aube.', 'latin1').toString('utf8'),
      'Line 4: “D\uFFFDs l\uFFFDaube.” has a letter that cannot be read. Write it again, and save the file with the encoding UTF-8.',
    ],
    [
      'write a comma for the point',
      'WEBVTT\n\n00:00:01,000 --> 00:00:02,000 line:80%\nUn.',
      'Line 3: “00:00:01,000 --> 00:00:02,000 line:80%” has a comma before the thousandths of a second. Put points, “00:00:01.000 --> 00:00:02.000 line:80%”, in the whole file.',
    ],
    ['leave the milliseconds out', 'WEBVTT\n\n00:01 --> 00:02\nUn.', timingOf(3, '00:01 --> 00:02')],
    ['leave an end out', 'WEBVTT\n\n1\n00:01.000 -->\nUn.', timingOf(4, '00:01.000 -->')],
    ['have 75 seconds in a minute', 'WEBVTT\n\n00:01.000 --> 00:75.000\nUn.', timingOf(3, '00:01.000 --> 00:75.000')],
    [
      'have four digits of milliseconds',
      'WEBVTT\n\n00:01.000 --> 00:02.0000\nUn.',
      timingOf(3, '00:01.000 --> 00:02.0000'),
    ],
    [
      'have them in the middle of a sentence',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nAlger\nAlger --> Oran',
      timingOf(5, 'Alger --> Oran'),
    ],
  ])('%s: the line is named, and the cure', (_, vtt, message) => {
    expect(refusal(vtt)).toBe(message);
  });
});

function timingOf(line: number, text: string): string {
  return `Line ${line}: “${text}” is no timing. Write “00:01.000 --> 00:04.000”.`;
}

describe('the sentence of a moment', () => {
  const cues = [cue(1, 2, 'Un.'), cue(3, 4, 'Deux.')];

  it('is the one that is heard, or the last one before it', () => {
    expect([1, 2.4, 3, 99].map((moment) => cueAt(cues, moment)?.text)).toEqual(['Un.', 'Un.', 'Deux.', 'Deux.']);
  });

  it('may begin half a second later, for an editor writes whole seconds', () => {
    expect(cueAt(cues, 2.6)?.text).toBe('Deux.');
    expect(cueAt(cues, 0)).toBeUndefined();
  });
});

describe('a moment', () => {
  it('is counted in seconds', () => {
    expect(['0:41', '1:02:03', '00:01.500'].map(secondsOf)).toEqual([41, 3723, 1.5]);
  });
});
