import { describe, expect, it } from 'vitest';
import { parseCaptions } from './parse-captions.ts';
import { plainTranscript } from './plain-transcript.ts';

const vtt = (...blocks: [time: string, text: string][]) =>
  parseCaptions(`WEBVTT\n\n${blocks.map(([time, text]) => `${time}\n${text}\n`).join('\n')}`);

const texts = {
  captions: vtt(
    ['00:02.000 --> 00:04.000', '<v Amina>Où est la mer ?'],
    ['00:04.000 --> 00:06.000', '<v Amina>Là.'],
    ['00:06.000 --> 00:08.000', '<v Zoé>Oui.</v>\n<c.screen>Oran</c>'],
    ['01:12.000 --> 01:15.000', 'La nuit.'],
  ),
  chapters: vtt(['00:00.000 --> 00:10.000', 'La côte'], ['00:10.000 --> 01:20.000', 'La nuit']),
  descriptions: vtt(['00:00.000 --> 00:02.000', 'Le globe.']),
};

describe('a transcript to keep', () => {
  it('has chapters, moments, voices, and the typography of its language', () => {
    expect(plainTranscript('Le livre', texts, 'fr').replaceAll('\u202f', '·')).toBe(
      `\uFEFFLe livre

Transcription du film

La côte

0:00  [Image·: Le globe.]

0:02  Amina·: Où est la mer·? Là.

0:06  Zoé·: Oui.

0:06  [À l’écran·: Oran]

La nuit

1:12  La nuit.
`,
    );
  });

  it('has no spaces between Chinese sentences', () => {
    const captions = vtt(
      ['00:02.000 --> 00:04.000', '冬天，低云笼罩利马。'],
      ['00:04.000 --> 00:06.000', '水来自群山。'],
    );
    expect(plainTranscript('水', { captions, chapters: [], descriptions: [] }, 'zh')).toContain(
      '\n0:02  冬天，低云笼罩利马。水来自群山。\n',
    );
  });
});
