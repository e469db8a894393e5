import { expect, test } from 'vitest';
import { healthyContent } from '../../../testing/content/healthy-content.ts';
import { changed, toldAbout, type Written } from '../../../testing/content/told-about.ts';

test('a journey to a chapter that does not exist is told', () => {
  expect(toldAbout(changed('site.yaml', '- peru/andes', '- peru/andes\n  - peru/andess\n  - chile/atacama')))
    .toMatchInlineSnapshot(`
      "site.yaml:49  The journey names “peru/andess”, and there is no such chapter.
          Did you mean “peru/andes”?
      site.yaml:50  The journey names “chile/atacama”, and there is no such chapter.
          The chapters are peru/andes."
    `);
});

test('a published chapter may be on no journey', () => {
  expect(toldAbout(changed('site.yaml', 'journey:\n  - peru/andes', 'journey: []'))).toBe('');
  expect(toldAbout(changed('missions.yaml', 'journey: [peru/andes]', 'journey: []'))).toBe('');
});

/** The healthy documentary with more chapters at its posting, all on the journey. */
function withJourneyOf(count: number, state = 'published'): Record<string, Written> {
  const more = Array.from({ length: count - 1 }, (_, index) => `peru/chapter-${index + 1}`);
  const files = Object.entries(healthyContent).filter(([path]) => path.startsWith('postings/peru/andes/'));
  const copies = more.flatMap((id) =>
    files.map(([path, text]): [string, Written] => {
      const own = path.replace('peru/andes', id);
      if (typeof text !== 'string') return [own, text];
      if (path.endsWith('chapter.yaml')) return [own, text.replace('state: published', `state: ${state}`)];
      return [own, path.endsWith('.mdx') ? text.replace(/^slug: .*$/m, `slug: ${id.slice(5)}`) : text];
    }),
  );
  const journey = ['peru/andes', ...more].map((id) => `\n  - ${id}`).join('');
  return { ...Object.fromEntries(copies), ...changed('site.yaml', 'journey:\n  - peru/andes', `journey:${journey}`) };
}

test('a journey of more than a dozen chapters is told', () => {
  expect(toldAbout(withJourneyOf(12))).toBe('');
  expect(toldAbout(withJourneyOf(14))).toMatchInlineSnapshot(`
    "site.yaml:60  The journey names 14 chapters; a reader goes through 12 at most.
        Choose among them, and take the others out: they stay published, and are found by their country, their missions and their years."
  `);
});

test('chapters that are not published make no journey longer', () => {
  expect(toldAbout(withJourneyOf(14, 'withdrawn'))).toBe('');
});

test('a chapter on the journey of a mission that is not its own is told', () => {
  const missions = changed('missions.yaml', 'journey: []', 'journey: [peru/andes, peru/ande]');
  expect(toldAbout(missions)).toMatchInlineSnapshot(`
    "missions.yaml:26  The journey of “trade” names “peru/andes”, which does not tell of that mission.
        Add the mission to postings/peru/andes/chapter.yaml, or take the line out.
    missions.yaml:26  The journey of “trade” names “peru/ande”, and there is no such chapter.
        Did you mean “peru/andes”?"
  `);
});

test('a withdrawn chapter may stay on the journey', () => {
  expect(
    toldAbout(changed('postings/peru/andes/chapter.yaml', 'state: published', 'state: withdrawn')),
  ).toMatchInlineSnapshot(`""`);
});
