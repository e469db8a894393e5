import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { visibleSigns } from './visible-signs.ts';

/** Literals with signs that never come before a reader, or are no language's, and why. By file, or by folder. */
const exceptions: Record<string, { texts: RegExp; why: string }> = {
  'src/components/film/FilmHelp.astro': { texts: /^\?$/, why: 'the name of a key' },
  'src/components/page/Header.astro': { texts: /^\/$/, why: 'the name of a key' },
  'src/components/film/FilmPoster.astro': { texts: /^,$/, why: 'a set of pictures for the browser' },
  'src/components/map/on-world.ts': { texts: /^%$/, why: 'a place on a drawing' },
  'src/components/map/': { texts: /^[‹›+−]$/, why: 'drawings on buttons that have names' },
  'src/elements/film/controls/storyboard.ts': { texts: /^"\)$|^(?:px )?-$/, why: 'a place within a picture' },
  'src/elements/film/controls/timeline.ts': { texts: /^%$/, why: 'a place on a line' },
  'src/elements/search/question.ts': { texts: /^\?$/, why: 'a part of an address' },
  'src/model/citation/bibtex.ts': { texts: /^(?:–|},?|,)$/, why: 'a format' },
  'src/model/citation/cited.ts': { texts: /^-$/, why: 'a day, alike in every language' },
  'src/model/citation/forms.ts': { texts: /^\.$/, why: 'the name of a file' },
  'src/model/citation/ris.ts': { texts: /^[-/]$/, why: 'a format' },
  'src/pages/[locale]/[posting]/[chapter]/[keep]/[file].ts': { texts: /charset/, why: 'a header for the browser' },
  'src/model/story/addresses.ts': { texts: /^address\.$|^\/$/, why: 'the name of a message, and an address' },
  'src/model/film/captions/cue-text.ts': {
    texts: /^[（）]$/,
    why: 'only Chinese and Japanese have signs above signs, and these are their brackets',
  },
  'src/model/conformity/criteria.ts': { texts: /^\.$/, why: 'the number of a criterion' },
  'src/model/story/documentary.ts': { texts: /^,$/, why: 'told to a developer' },
  'src/model/film/latin-key.ts': { texts: /^\?$/, why: 'the name of a key' },
  'src/model/maps/leg.ts': { texts: /^,$/, why: 'a drawing' },
  'src/model/maps/light-path.ts': { texts: /^-$/, why: 'a drawing' },
  'src/model/film/captions/parse-captions.ts': { texts: /^\u00a0$/, why: 'an entity of WebVTT' },
  'src/model/film/captions/signs.ts': { texts: /^…$/, why: 'told to editors, in the language of the check' },
  'src/model/film/moment.ts': { texts: /^[:.]$/, why: 'a clock, alike in every language' },
  'src/model/press/names.ts': { texts: /^-$/, why: 'the name of a file' },
  'src/model/publication.ts': { texts: /./, why: 'told to whoever builds the site' },
  'src/model/policy.ts': { texts: /^;$|max-age|camera/, why: 'headers for the browser' },
  'src/model/maps/scene-views.ts': { texts: /^[,)]$/, why: 'a drawing' },
  'src/model/film/voice.ts': { texts: /^-$/, why: 'a part of the tag of a language' },
  'src/components/prose/html.ts': { texts: /^&\w+;$/, why: 'the format of a page' },
  'src/model/web-address.ts': { texts: /./, why: 'told to whoever builds the site' },
  'src/model/film/captions/written-captions.ts': { texts: /^[.:]$|^&\w+;$/, why: 'the format of a file' },
  'src/model/story/years.ts': { texts: /^-$/, why: 'a part of an address' },
  'src/pages/robots.txt.ts': { texts: /User-agent/, why: 'for search engines' },
};

const exceptionFor = (path: string, text: string) =>
  Object.keys(exceptions).find((place) => path.startsWith(place) && exceptions[place]?.texts.test(text));

test('no punctuation and no unit stands in code: what a reader sees comes from the language', () => {
  const files = globSync('src/{elements,model,components,pages}/**/*.{ts,astro}').filter(
    (f) => !f.endsWith('.test.ts'),
  );
  expect(files.length).toBeGreaterThan(150);
  const used = new Set<string>();
  const faults = files.sort().flatMap((path) =>
    visibleSigns(path, readFileSync(path, 'utf8')).flatMap(({ line, text }) => {
      const exception = exceptionFor(path, text);
      if (exception) used.add(exception);
      return exception ? [] : [`${path}:${line}  “${text}”`];
    }),
  );
  expect(faults).toEqual([]);
  // An exception that nothing needs any more is taken out.
  expect(Object.keys(exceptions).filter((place) => !used.has(place))).toEqual([]);
});

const inCode = (code: string) => visibleSigns('a.ts', code).map(({ text }) => text);
const inComponent = (markup: string) =>
  visibleSigns('a.astro', `---\nconst { t } = Astro.locals;\n---\n\n${markup}\n`).map(
    ({ line, text }) => `${line} ${text}`,
  );

describe('a sign is seen', () => {
  it.each([
    ['volume.ariaValueText = `${strength} %`;', ['%']],
    ['said.textContent = `/ ${whole}`;', ['/']],
    ["line.ariaValueText = [position, chapter].join(', ');", [',']],
    ['say(`×${speed}`);', ['×']],
    ['say(`${name} – ${tells}`);', ['–']],
    ["const sentence = name + ': ' + words;", [':']],
    ["const words = isWhole ? `${size} (${unit})` : '';", ['(', ')']],
    ["status.textContent = text.replace('{a}', ' …');", ['…']],
    ["const parts = { weight: '6,3\u202fMo' };", ['6,3\u202fMo']],
  ])('in code: %s', (code, signs) => {
    expect(inCode(code)).toEqual(signs);
  });

  it.each([
    ['<p>{duration} ({size})</p>', ['5 (', '5 )']],
    ['<p>{a} · {b}</p>', ['5 ·']],
    ['<p>\n  {a && <> · {b}</>}\n</p>', ['6 ·']],
    ["<span>{t('x')}{' – '}</span>", ['5 –']],
    ['<b aria-label={`${number}. ${place}`}></b>', ['5 .']],
    ['<b data-words="{size}, {unit}"></b>', ['5 {size}, {unit}']],
    ['<p>×{speed}</p>', ['5 ×']],
    ['<Page {site} title={`${title} | ${name}`} />', ['5 |']],
  ])('in a component, with its line: %s', (markup, signs) => {
    expect(inComponent(markup)).toEqual(signs);
  });

  it('in the frontmatter of a component', () => {
    const text = '---\nconst full = `${title} · ${name}`;\n---\n\n<title>{full}</title>\n';
    expect(visibleSigns('a.astro', text)).toEqual([{ line: 2, text: '·' }]);
  });
});

describe('a sign is not seen', () => {
  it.each([
    "import a from './a, b.ts';",
    "document.querySelector('dialog, [popover]');",
    "part.style.left = '50%, 3';",
    'throw new Error(`The message “${key}” needs a value.`);',
    "const a = key === '?' || key === ', ';",
    "const words = text.replace(', ', name);",
    'const style = `translate(${x}px, ${y}px)`;',
    "t('page.title', { title });",
    '// A comment: with all, of it!',
    'const b = /[,;:]/.test(text);',
  ])('where a machine alone reads it: %s', (code) => {
    expect(inCode(code)).toEqual([]);
  });

  it('in classes, addresses, drawings, styles and scripts of a component', () => {
    expect(
      inComponent(
        '<a class="a, b" href="https://a.fr/?q=1, 2"><path d="M1, 2Z" /></a><style>a::before { content: "·"; }</style>',
      ),
    ).toEqual([]);
  });
});
