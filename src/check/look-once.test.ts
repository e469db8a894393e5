import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inFolder } from '../../testing/content/told-about.ts';
import { healthyContent } from '../../testing/content/healthy-content.ts';
import { keptReader } from '../reading/kept/kept-reader.ts';
import { soundIn } from '../reading/kept/sound.ts';
import type { Notes } from '../reading/kept/told.ts';
import { openKept } from '../reading/kept/store.ts';
import { readContent } from '../reading/read-content.ts';
import { findIssues } from './checks.ts';
import { lookedAt } from './look-once.ts';

let place = '';
beforeEach(() => (place = mkdtempSync(join(tmpdir(), 'sound-'))));
afterEach(() => rmSync(place, { recursive: true }));

/** What a run of the check reads, with what is kept from the runs before. */
function reading(folder: string) {
  const notes: Notes = new WeakMap();
  const files = openKept(join(place, 'files'), () => 'now');
  const content = readContent(folder, keptReader(files, notes));
  files.save();
  const found = openKept(join(place, 'sound'), () => 'now');
  const sound = soundIn(found, notes, (source) => ('name' in source ? String(source.name) : ''));
  return { ...content, sound };
}

function checked(folder: string) {
  const content = reading(folder);
  const found = findIssues(content);
  content.sound.save();
  return found;
}

const text = 'postings/peru/andes/fr.mdx';
const healthy = (language: string) => String(healthyContent[`postings/peru/andes/${language}.mdx`]);
/** The healthy text with one thing exchanged. */
const slipped = (from: string, to: string) => healthy('fr').replace(from, to);

const slips: [string, string][] = [
  ['a number', slipped('La route monte vers le col.\n\n<Photo', 'Il y a 1.234.567 habitants.\n\n<Photo')],
  ['a component', slipped('<Photograph', '<Photo')],
  ['a quotation mark', slipped('La route monte vers le col.\n\n<Photo', 'La "route monte.\n\n<Photo')],
  ['a text in another language', healthy('ar')],
];

it.each(slips)('%s that is wrong is told as often as it is looked at, and no more once it is mended', (_, slip) => {
  inFolder({}, (folder) => {
    for (const words of [healthy('fr'), slip, slip, healthy('fr'), slip]) {
      writeFileSync(join(folder, text), words);
      expect(checked(folder)).toEqual(findIssues(readContent(folder)));
    }
    expect(checked(folder).issues).not.toEqual([]);
  });
});

it('a file without a fault is looked at once', () => {
  inFolder({}, (folder) => {
    const looks = (name: string) => {
      let looked = 0;
      const content = reading(folder);
      const texts = content.postings.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.texts));
      lookedAt(content, name, texts, ({ name: language }) => {
        looked++;
        return language === 'fr' ? [{ file: 'fr.mdx', problem: 'It is wrong.', remedy: 'Mend it.' }] : [];
      });
      content.sound.save();
      return looked;
    };
    expect([looks('one check'), looks('one check'), looks('another check')]).toEqual([7, 1, 7]);
  });
});
