import { describe, expect, it } from 'vitest';
import { cueAt, parseCaptions, secondsOf } from './captions.ts';

const cue = (start: number, end: number, text: string) => ({ start, end, text });
const inFile = (...lines: string[]) => parseCaptions(['WEBVTT', '', ...lines].join('\n'));
/** What is read of one sentence. */
const read = (...lines: string[]) => inFile('00:01.000 --> 00:02.000', ...lines)[0];
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
    ['settings', 'WEBVTT\n\n00:01.000 --> 00:02.000 line:80% position:50% align:center\nUn.'],
    ['tabs around the arrow', 'WEBVTT\n\n00:01.000\t-->\t00:02.000\talign:start\nUn.'],
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

  it('may be none at all', () => {
    expect(parseCaptions('WEBVTT')).toEqual([]);
  });

  it('are still told apart where the empty line between two was forgotten', () => {
    expect(inFile('00:01.000 --> 00:02.000', 'Un.', '00:02.000 --> 00:03.000', 'Deux.')).toEqual([
      cue(1, 2, 'Un.'),
      cue(2, 3, 'Deux.'),
    ]);
  });
});

describe('a sentence', () => {
  it('of several lines is one, even if one of them holds only a space', () => {
    expect(read('De Marseille', ' ', 'à Alger.')?.text).toBe('De Marseille à Alger.');
  });

  it('loses its markup: styles, ruby, the moments of karaoke', () => {
    expect(read('<c.yellow>Une</c> <i>ville</i> <00:01.500><b>claire</b>')?.text).toBe('Une ville claire');
  });

  it('may hold a sign that is no markup', () => {
    expect(read('5 < 6, et 7 > 6')?.text).toBe('5 < 6, et 7 > 6');
  });

  it('says its signs as a browser does, each once', () => {
    expect(read('Tom &amp; Zoé &lt;3&gt; &quot;oui&quot; l&#39;eau l&#x27;air')?.text).toBe(
      `Tom & Zoé <3> "oui" l'eau l'air`,
    );
    expect(read('5&nbsp;% &lrm;&rlm;')?.text).toBe('5\u00a0% \u200e\u200f');
    expect(read('&amp;lt;')?.text).toBe('&lt;');
    expect(read('Q&A &inconnu; &#x110000;')?.text).toBe('Q&A &inconnu; &#x110000;');
  });

  it('says who speaks', () => {
    expect(read('<v Amina Cherif>Bonjour.</v>')).toEqual({ ...cue(1, 2, 'Bonjour.'), voice: 'Amina Cherif' });
    expect(read('<v.loud.first Tom &amp; Zoé>Bonjour.')?.voice).toBe('Tom & Zoé');
  });

  it('is put in nobody’s mouth where two people speak in it', () => {
    expect(read('<v Amina>Oui.</v>', '<v Zoé>Non.</v>')).toEqual(cue(1, 2, 'Oui. Non.'));
  });
});

describe('captions that cannot be read', () => {
  it.each([
    ['are an empty file', '', 'Line 1: captions begin with the word “WEBVTT”.'],
    [
      'are those of another format',
      '1\n00:00:01,000 --> 00:00:02,000\nUn.',
      'Line 1: captions begin with the word “WEBVTT”.',
    ],
    ['begin with a word that only looks right', 'WEBVTTX\n\n', 'Line 1: captions begin with the word “WEBVTT”.'],
    [
      'write a comma for the point',
      'WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nUn.',
      timingOf(3, '00:00:01,000 --> 00:00:02,000'),
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
  ])('%s: the line is named', (_, vtt, message) => {
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
