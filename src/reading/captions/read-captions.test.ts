import { describe, expect, it } from 'vitest';
import { sayingsOf } from '../../model/film/captions/captions.ts';
import { readCaptions } from './read-captions.ts';

const read = (vtt: string) => readCaptions('film.fr.vtt', vtt);
const inFile = (...lines: string[]) => read(['WEBVTT', '', ...lines].join('\n'));
const inCue = (...lines: string[]) => inFile('00:01.000 --> 00:02.000', ...lines);
const told = ({ faults }: ReturnType<typeof read>) =>
  faults.map(({ line, problem, remedy }) => `${line}: ${problem} ${remedy}`);
const words = ({ cues }: ReturnType<typeof read>) => cues.map(({ text }) => text);

describe('a sign written by its name or number', () => {
  it.each([
    ['D&eacute;part&hellip; &mdash; d&rsquo;accord', 'Départ… — d’accord'],
    ['&Auml;rger &szlig; &ntilde; &laquo;&nbsp;oui&nbsp;&raquo; &euro;', 'Ärger ß ñ «\u00a0oui\u00a0» €'],
    ['&quot;oui&quot; l&apos;eau l&#39;air l&#x27;air l&#X27;air', `"oui" l'eau l'air l'air l'air`],
    ['&lt;i&gt; &amp;lt; &amp;eacute;', '<i> &lt; &eacute;'],
    ['&CounterClockwiseContourIntegral; &#128;5', '∳ €5'],
    ['<v Zo&eacute;>Oui', 'Oui'],
  ])('is read as browsers read it: %s', (written, text) => {
    expect(inCue(written)).toMatchObject({ cues: [{ text }], faults: [] });
  });

  it.each(['Q&A', 'R&D; puis', 'Tom & Zoé', 'a &inconnu; b', 'AT&T', '5 &; 6', '&#;'])(
    'is none where no browser knows it, and what was written stays: %s',
    (written) => expect(inCue(written)).toMatchObject({ cues: [{ text: written }], faults: [] }),
  );

  it('is told where browsers would guess', () => {
    expect(told(inCue('Oui.', 'Photos &copy 2010'))).toEqual([
      '5: “&copy” may be a sign written by its name, or be meant as it stands. Write “&copy;” for the sign, or “&amp;copy” for the letters.',
    ]);
  });

  it.each(['&#0;', '&#xD800;', '&#x110000;'])('is told where it is the number of no sign: %s', (written) => {
    expect(told(inCue(`a${written}b`))).toEqual([`4: “${written}” is the number of no sign. Write the sign itself.`]);
  });

  it.each(['&#11;', '&#x1F;', '&#xFFFE;', '&#8232;'])(
    'is told where its sign is none that a page may hold: %s',
    (written) => {
      expect(told(inCue(`a${written}b`))).toEqual([
        expect.stringMatching(/^4: A number on this line stands for a sign that is not seen \(U\+[\dA-F]{4}\)\./),
      ]);
    },
  );
});

describe('a sign that is not seen', () => {
  it.each([
    ['\u000b', 'U+000B'],
    ['\u000c', 'U+000C'],
    ['\u0085', 'U+0085'],
    ['\u007f', 'U+007F'],
    ['\u001f', 'U+001F'],
    ['\ufffe', 'U+FFFE'],
    ['\ufdd0', 'U+FDD0'],
    ['\u{1ffff}', 'U+1FFFF'],
    ['\u2028', 'U+2028'],
  ])('and that no page may hold is told with its line: %j', (sign, name) => {
    expect(told(inCue('Oui.', `Un${sign}deux.`))).toEqual([
      expect.stringMatching(new RegExp(`^5: “Un ?deux\\.” holds a sign .+ \\(${name.replace('+', '\\+')}\\)\\.`, 'u')),
    ]);
  });

  it('but takes no room is welcome', () => {
    expect(inCue('\u202bمرحبا\u202c\u200f', 'a\u200bb\u00adc\ufeff')).toMatchObject({ faults: [] });
  });
});

describe('a note', () => {
  it.each(['', ' ', '\t', '\u00a0'])('ends at a line that looks empty: %j', (blank) => {
    const lines = [
      'NOTE relu',
      'par le poste',
      blank,
      '00:01.000 --> 00:02.000',
      'Un.',
      blank,
      'STYLE',
      '::cue { color: red }',
    ];
    const more = [blank, 'REGION', 'id:fred', blank, '00:02.000 --> 00:03.000', 'Deux.', blank];
    expect(words(inFile(...lines, ...more))).toEqual(['Un.', 'Deux.']);
    expect(told(inFile(...lines, ...more))).toEqual([]);
  });
});

describe('marks of direction', () => {
  it('that are not ended reach no further than their line', () => {
    const { cues } = inCue('\u202bواحد', 'اثنان\u202c', '\u2067ثلاثة \u202bأربعة\u2069');
    expect(cues.flatMap(sayingsOf)).toEqual([{ text: '\u202bواحد\u202c\nاثنان\n\u2067ثلاثة \u202bأربعة\u202c\u2069' }]);
  });

  it('around a voice are nobody’s words', () => {
    expect(inCue('\u202b<v Amina>مرحبا</v>\u202c').cues).toEqual([{ start: 1, end: 2, text: 'مرحبا', voice: 'Amina' }]);
  });

  it('in the name of who speaks reach no further either', () => {
    expect(inCue('<v \u202eAmina>Oui.').cues[0]?.voice).toBe('\u202eAmina\u202c');
  });

  it('alone are no words', () => {
    expect(words(inCue('\u202b\u202c', '\u200b&lrm;'))).toEqual(['']);
  });
});
