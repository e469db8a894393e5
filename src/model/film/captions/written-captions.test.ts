import { describe, expect, it } from 'vitest';
import { parseCaptions } from './parse-captions.ts';
import { writtenCaptions } from './written-captions.ts';

const published = (...lines: string[]) => writtenCaptions(parseCaptions(['WEBVTT', '', ...lines].join('\n')));

describe('published captions', () => {
  it('keep the lines, the voices, the texts of the screen and the place on the picture', () => {
    expect(
      published(
        'intro',
        '00:01.000 --> 00:04.500 line:10% size:80%',
        '<v.loud Amina><i>Il rouvre</i>',
        'en 2007. <v Zoé>Oui.</v>',
        '<c.screen.big>Oran</c>',
        '',
        '100:00:05.000 --> 100:00:06.000',
        'Fin.',
      ),
    ).toBe(`WEBVTT

00:00:01.000 --> 00:00:04.500 line:10%
<v Amina>Il rouvre
en 2007.</v> <v Zoé>Oui.</v>
<c.screen>Oran</c>

100:00:05.000 --> 100:00:06.000
Fin.
`);
  });

  it('hold no note, style or region of the master, nor a cue without words', () => {
    expect(
      published(
        'STYLE',
        '::cue { color: red }',
        '',
        'NOTE by Amina Cherif',
        '',
        '00:01.000 --> 00:02.000',
        '',
        '00:02.000 --> 00:03.000',
        'Un.',
      ),
    ).toBe('WEBVTT\n\n00:00:02.000 --> 00:00:03.000\nUn.\n');
  });

  it('say every sign so that it cannot be taken for markup, and is read as it was', () => {
    const written = published(
      '00:01.000 --> 00:02.000',
      '<v Tom &amp; Zoé>5 &lt; 6 &amp;&amp; 7 --&gt; 8 &amp;amp; &lt;i&gt;',
    );
    expect(written).toContain('<v Tom &amp; Zoé>5 &lt; 6 &amp;&amp; 7 --&gt; 8 &amp;amp; &lt;i&gt;</v>');
    expect(parseCaptions(written)).toMatchObject([{ text: '5 < 6 && 7 --> 8 &amp; <i>', voice: 'Tom & Zoé' }]);
  });

  it('are valid where there are none', () => {
    expect(writtenCaptions([])).toBe('WEBVTT\n\n');
  });
});
