import { describe, expect, it } from 'vitest';
import { cueAt } from './captions.ts';
import { linedCues, parseCaptions } from './parse-captions.ts';

const cue = (start: number, end: number, text: string) => ({ start, end, text });
const inFile = (...lines: string[]) => parseCaptions(['WEBVTT', '', ...lines].join('\n'));

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
