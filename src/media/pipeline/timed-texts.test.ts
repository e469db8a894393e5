import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changed, gone, inFolder, type Written } from '../../../testing/content/told-about.ts';
import { readContent } from '../../reading/read-content.ts';
import { shelfFolder } from '../shelf.ts';
import { mastersOf } from './masters.ts';
import { timedTextsOf } from './timed-texts.ts';

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'timed-texts-'));
beforeAll(() => {
  process.chdir(folder);
  mkdirSync(shelfFolder, { recursive: true });
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const chapter = 'postings/peru/andes';
const mastersIn = (changes: Record<string, Written>) =>
  inFolder(changes, (root) => {
    const { films, photographs } = mastersOf(readContent(root));
    const short = (file: string) => file.slice(root.length + 1);
    return {
      films: films.map((film) => ({ ...film, file: short(film.file) })),
      photographs: photographs.map(({ id, file }) => ({ id, file: short(file) })),
    };
  });

describe('the masters of a documentary', () => {
  it('are those of its published chapters', () => {
    expect(mastersIn({})).toMatchObject({
      photographs: [{ id: 'peru/andes/relief', file: `${chapter}/media/relief.jpg` }],
      films: [{ id: 'peru/andes', file: `${chapter}/media/film.mp4`, spoken: 'fr', posterFrom: 'peru/andes/relief' }],
    });
  });

  it.each([['state: draft'], ['state : withdrawn'], ['"state": draft # published'], ["state:   'draft'"]])(
    'are none of a chapter that is not published, however it says so: %s',
    (state) => {
      expect(mastersIn(changed(`${chapter}/chapter.yaml`, 'state: published', state))).toEqual({
        films: [],
        photographs: [],
      });
    },
  );

  it.each(['state : published', '"state": "published"', 'state: published # at last'])(
    'are those of one that is, however it says so: %s',
    (state) => {
      expect(mastersIn(changed(`${chapter}/chapter.yaml`, 'state: published', state)).films).toHaveLength(1);
    },
  );

  it('may be called in signs that look the same', () => {
    const changes = {
      ...changed(`${chapter}/chapter.yaml`, 'file: film.mp4', 'file: \u00e9t\u00e9.mp4'),
      [`${chapter}/media/film.fr.vtt`]: gone,
      [`${chapter}/media/e\u0301te\u0301.mp4`]: '\0\0\0\x18ftypisom',
      [`${chapter}/media/e\u0301te\u0301.fr.vtt`]: 'WEBVTT\n\n00:00.000 --> 00:03.000\nIl pleut.\n',
    };
    const [film] = mastersIn(changes).films;
    expect(film?.file).toBe(`${chapter}/media/e\u0301te\u0301.mp4`);
    expect(film?.captions.map(({ locale, cues }) => [locale, cues?.[0]?.text])).toEqual([['fr', 'Il pleut.']]);
  });

  it('have a poster at a moment, with hours or without', () => {
    const at = (poster: string) =>
      mastersIn(changed(`${chapter}/chapter.yaml`, 'poster: relief', `poster: "${poster}"`)).films[0]?.posterAt;
    expect(['0:41', '72:03', '1:12:03'].map(at)).toEqual([41, 4323, 4323]);
  });
});

describe('what is written beside a film', () => {
  const publishedOf = (vtt: string, duration = 60) => {
    const [film] = mastersIn({ [`${chapter}/media/film.fr.vtt`]: vtt }).films;
    if (!film) throw new Error('There is no film.');
    return timedTextsOf(film, duration);
  };
  const read = (src = '') => readFileSync(join(shelfFolder, '..', src), 'utf8');

  it('is published with its words, its title, and the spaces of its language', () => {
    const { texts, names, issues } = publishedOf('WEBVTT\n\n00:01.000 --> 00:03.000\n?! D&eacute;part : « oui » !\n');
    expect(issues).toEqual([]);
    expect(read(texts.captions.fr?.src)).toBe(
      'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n?! Départ\u202f: «\u202foui\u202f»\u202f!\n',
    );
    const text = read(texts.captions.fr?.text.src);
    expect(text).toMatch(/^\uFEFFLa route monte vers le col\./);
    expect(text).toContain('0:01  ?! Départ\u202f: «\u202foui\u202f»\u202f!');
    expect(names).toHaveLength(2);
  });

  it('is told where it outlasts the film, with its line', () => {
    const { issues, names } = publishedOf(
      'WEBVTT\n\n00:01.000 --> 00:02.500\nUn.\n\n1:02:03.500 --> 1:12:03.000\nDeux.\n',
      2.1,
    );
    expect(names).toEqual([]);
    expect(issues).toMatchObject([
      { line: 6, problem: '“Deux.” ends at 1:12:03.000, after the film, which has 0:02.100.' },
    ]);
  });

  it('is told where it cannot be read', () => {
    const { issues, names } = publishedOf('WEBVTT\n\n00:01,000 --> 00:02,500\nUn.\n');
    expect(names).toEqual([]);
    expect(issues).toMatchObject([{ line: 3, problem: expect.stringContaining('comma') as string }]);
  });
});
