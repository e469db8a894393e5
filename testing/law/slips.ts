import { chance } from '../chance.ts';

/** What a hand, a telephone or another program puts into a text by mistake. */
const strays = [
  ...Array.from('*_`~#>-+=|\\[](){}<>&!"\'@$%^:;,.?/'),
  ...Array.from('«»“”„‚‘’…—–·、。，；：？！（）《》'),
  ...['\t', '\n', '\n\n', '\r\n', ' ', '  ', '   ', '    ', '\u00a0', '\u202f', '\u200b', '\u200f', '\ufeff', '\u2028'],
  ...['\u000b', '\u0000', '\u0007', '\u001b', '\u0085', '\ufffd', '\ufffe', '\u202e', '\u2066', '\u00ad'],
  ...[
    '1. ',
    '8. ',
    '2010) ',
    '- ',
    '+ ',
    '* ',
    '> ',
    '# ',
    '## ',
    '#### ',
    '---',
    '***',
    '===',
    '```',
    '~~~',
    '| ',
    '--|--',
  ],
  ...[
    '[^1]',
    '[x]',
    '- [ ] ',
    '[a](b)',
    '[](https://a.org)',
    '![a](b.jpg)',
    '<b>',
    '</b>',
    '<br/>',
    '<!-- x -->',
    '<Film />',
  ],
  ...[
    '</Scene>',
    '<Aside title="a">',
    '{a}',
    '{',
    '}',
    'import a',
    'export a',
    '&amp;',
    '&lt;',
    '&eacute;',
    '&#233;',
    '&nbsp;',
    '&x;',
  ],
  ...[
    'https://a.org',
    'www.a.org',
    'a@b.org',
    '~~',
    '**',
    '__',
    '***',
    ' #',
    '#12',
    ': ',
    ' :',
    ' # ',
    '"',
    "''",
    '!!',
    '!a ',
    '&a ',
    '*a',
  ],
  ...[
    'e\u0301',
    '\ud83d\ude00',
    '\u0644\u0627',
    '\u4e2d',
    '5~7',
    '-->',
    '00:01.000',
    'NOTE ',
    'WEBVTT',
    'yes',
    'null',
    '~',
    '2010-12-08',
  ],
];

/** One text with a few slips in it, the same for the same seed. */
export function withSlips(text: string, seed: number): string {
  const next = chance(seed);
  const below = (count: number) => Math.floor(next() * count);
  const signs = () => Array.from(text);
  let slips = 1 + below(3);
  while (slips-- > 0) {
    const all = signs();
    const at = below(all.length + 1);
    const stray = strays[below(strays.length)] ?? '';
    const length = 1 + below(3);
    switch (below(6)) {
      case 0:
        all.splice(at, length);
        break;
      case 1:
        all.splice(at, 0, ...all.slice(at, at + length));
        break;
      case 2:
        all.splice(at, length, ...all.slice(at, at + length).toReversed());
        break;
      default:
        all.splice(at, 0, stray);
    }
    text = all.join('');
  }
  return text;
}

/** The same slip at the beginning of a line, within a word, and at the end of a paragraph. @param of a text with `word` in it */
export const chosenSlips = (of: string, word: string): { name: string; text: string }[] =>
  [...new Set(strays)].flatMap((stray) => [
    { name: `${JSON.stringify(stray)} before`, text: of.replace(word, stray + word) },
    { name: `${JSON.stringify(stray)} within`, text: of.replace(word, word.slice(0, 2) + stray + word.slice(2)) },
    { name: `${JSON.stringify(stray)} after`, text: of.replace(word, word + stray) },
  ]);
