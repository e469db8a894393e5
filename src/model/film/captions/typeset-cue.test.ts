import { expect, it } from 'vitest';
import { parseCaptions } from './parse-captions.ts';
import { typesetCue } from './typeset-cue.ts';
import { writtenCaptions } from './written-captions.ts';

const inFile = (...lines: string[]) => parseCaptions(['WEBVTT', '', '00:01.000 --> 00:02.000', ...lines].join('\n'));
const published = (...lines: string[]) =>
  writtenCaptions(inFile(...lines).map((cue) => typesetCue(cue, 'fr')))
    .split('\n')
    .slice(3);

it.each([['?! Où est-il ?'], ['! Attention !'], [': deux points'], ['» Oui.'], ['% de neige'], ['; et la suite']])(
  'a French sentence that begins with %s keeps its words',
  (words) => {
    const [cue] = inFile(words);
    expect(cue && typesetCue(cue, 'fr').text.replaceAll('\u202f', ' ')).toBe(words);
    expect(published(words, 'Non.')[0]?.replaceAll('\u202f', ' ')).toBe(words.replace('»', '»'));
  },
);

it('a line of captions stays a line, and a sentence in one line has its spaces', () => {
  expect(published('Il a dit', '! Attention : « oui » ?')).toEqual([
    'Il a dit',
    '! Attention\u202f: «\u202foui\u202f»\u202f?',
    '',
  ]);
  const [cue] = inFile('Il a dit', '! Oui');
  expect(cue && typesetCue(cue, 'fr').text).toBe('Il a dit\u202f! Oui');
});

it('voices and texts of the screen have their spaces, and stay apart', () => {
  expect(published('<v Zoé : guide>Oui !</v> <v Ana>Non !', '<c.screen>Oran ?</c>')).toEqual([
    '<v Zoé\u202f: guide>Oui\u202f!</v> <v Ana>Non\u202f!</v>',
    '<v Ana><c.screen>Oran\u202f?</c></v>',
    '',
  ]);
});
