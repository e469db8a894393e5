import { describe, expect, it } from 'vitest';
import { readCaptions } from './read-captions.ts';

const told = (vtt: string) =>
  readCaptions('film.fr.vtt', vtt).faults.map(({ line, problem, remedy }) => `${line}: ${problem} ${remedy}`);
const inFile = (...lines: string[]) => told(['WEBVTT', '', ...lines].join('\n'));
const inCue = (...lines: string[]) => inFile('00:01.000 --> 00:02.000', ...lines);

describe('captions that cannot be read', () => {
  const beginning =
    '1: Captions begin with the word “WEBVTT”. Its first line is WEBVTT; then come, for each sentence, its times “00:01.000 --> 00:04.000” and its words.';

  it.each([
    ['are an empty file', '', beginning],
    ['begin with a word that only looks right', 'WEBVTTX\n\n', beginning],
    ['are a script of another format', '[Script Info]\n; Aegisub', beginning],
    [
      'are a SubRip file under a new name',
      '\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\nUn.',
      '1: This is a SubRip file (.srt) under the name of another. Export the captions as WebVTT (.vtt): to rename the file is not enough.',
    ],
    [
      'hold letters of an old encoding',
      Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nD\xe8s l\x92aube.', 'latin1').toString('utf8'),
      '4: “D\uFFFDs l\uFFFDaube.” has a letter that cannot be read. Write it again, and save the file with the encoding UTF-8.',
    ],
    [
      'write a comma for the point',
      'WEBVTT\n\n00:00:01,000 --> 00:00:02,000 line:80%\nUn.\n\n00:00:03,000 --> 00:00:04,000\nDeux.',
      '3: “00:00:01,000 --> 00:00:02,000 line:80%” has a comma before the thousandths of a second. Put points, “00:00:01.000 --> 00:00:02.000 line:80%”, in the whole file.',
    ],
    ['leave the milliseconds out', 'WEBVTT\n\n00:01 --> 00:02\nUn.', timing(3, '00:01 --> 00:02')],
    ['leave an end out', 'WEBVTT\n\n1\n00:01.000 -->\nUn.', timing(4, '00:01.000 -->')],
    ['have 75 seconds in a minute', 'WEBVTT\n\n00:01.000 --> 00:75.000\nUn.', timing(3, '00:01.000 --> 00:75.000')],
    [
      'have four digits of milliseconds',
      'WEBVTT\n\n00:01.000 --> 00:02.0000\nUn.',
      timing(3, '00:01.000 --> 00:02.0000'),
    ],
    [
      'have an arrow in the middle of a sentence',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nAlger\nAlger --> Oran',
      timing(5, 'Alger --> Oran'),
    ],
    [
      'have an arrow that a program made nicer',
      'WEBVTT\n\n00:01.000 → 00:02.000\nUn.',
      timing(3, '00:01.000 → 00:02.000'),
    ],
    [
      'have one below another sentence',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nUn.\n00:02.000 –> 00:03.000\nDeux.',
      timing(5, '00:02.000 –> 00:03.000'),
    ],
  ])('%s: the line is named, and the cure', (_, vtt, message) => {
    expect(told(vtt)).toEqual([message]);
  });
});

function timing(line: number, text: string): string {
  return `${line}: “${text}” is no timing. Write “00:01.000 --> 00:04.000”.`;
}

describe('words that nobody would see are told', () => {
  it('after an empty line, as one', () => {
    expect(inCue('De Marseille', '', 'à Alger,', 'puis Oran.', '', '00:02.000 --> 00:03.000', 'Oui.')).toEqual([
      '6: “à Alger,” stands under no times: nobody would see it. If it belongs to the sentence above, take out the empty line between them; if not, write its times above it. A note to others begins with NOTE.',
    ]);
  });

  it('above all times', () => {
    expect(told('WEBVTT\nBonjour.\n\n00:01.000 --> 00:02.000\nUn.')).toHaveLength(1);
    expect(inFile('Bonjour', 'à tous', '', '00:01.000 --> 00:02.000', 'Un.')).toHaveLength(1);
  });

  it('right above times, where they would be a name', () => {
    const message = (words: string) => [
      `6: “${words}” stands right above times, where it is a name that nobody sees. If it is to be read, put it among the words of its sentence; if it is only a name, take it out.`,
    ];
    expect(inCue('De Marseille', '', 'à Alger.', '00:02.000 --> 00:03.000', 'Oui.')).toEqual(message('à Alger.'));
    const third = ['', '00:03.000 --> 00:04.000', 'Non.'];
    expect(inCue('De Marseille', '', 'à Alger', '00:02.000 --> 00:03.000', 'Oui.', ...third)).toEqual(
      message('à Alger'),
    );
  });

  it('on the line of the times', () => {
    expect(inFile('00:01.000 --> 00:02.000 align:start De Marseille', 'à Alger.')).toEqual([
      '3: “De Marseille” stands after the times, where nobody would see it. Put the words on the line below.',
    ]);
    expect(inFile('00:01.000 --> 00:02.000 line:80%Oui Amina:Non', 'Un.')).toEqual([
      '3: “line:80%Oui Amina:Non” stands after the times, where nobody would see it. Put the words on the line below.',
    ]);
  });

  it.each(['<rires>', '<Marseille>', '<i Bonjour à tous>', '<c Bonjour à tous>', '<v Amina\nBonjour>'])(
    'in brackets that are taken for a mark: %s',
    (tag) =>
      expect(inCue('Oui.', `Il dit ${tag} bonjour.`)).toEqual([
        expect.stringMatching(/^5: “<.+” is taken for a mark, and nobody would see it\. Take it out/s),
      ]),
  );

  it('and a number that would be said, for want of an empty line', () => {
    expect(inCue('Un.', '2', '00:02.000 --> 00:03.000', 'Deux.')).toEqual([
      '5: “2” stands at the end of a sentence, right above the times of the next one. Leave an empty line above it, if it is the number of the next sentence, or below it, if it is said.',
    ]);
  });
});

describe('nothing is told of', () => {
  it.each([
    ['signs that look like marks and are none', ['5 < 6', '<3 <1995> {oui}']],
    [
      'marks of all kinds',
      ['<c.yellow.big>Un</c> <i>deux</i> <b>trois</b> <u>4</u>', '<v.loud Amina>Oui</v> <lang en-GB>yes</lang>'],
    ],
    ['karaoke', ['Un <00:01.500>deux <00:00:01.700>trois']],
    ['what other programs leave behind', ['{\\an8}<font color="#fff">Un</font><br/><em>deux</em>']],
  ])('%s', (_, lines) => expect(inCue(...lines)).toEqual([]));

  it('names of all cues, settings of all kinds, and notes', () => {
    expect(
      inFile(
        'Scene 3, take 2',
        '00:01.000 --> 00:02.000 vertical:rl line:80%,end position:50% size:35% align:start region:fred',
        'Un.',
        '',
        'NOTE a word to the post',
        '',
        'c-2',
        '00:02.000 --> 00:03.000 X1:100 X2:200 Y1:50 Y2:60',
        'Deux.',
      ),
    ).toEqual([]);
  });
});
