import { expect, test } from 'vitest';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('a journey to a chapter that does not exist is told', () => {
  expect(toldAbout(changed('site.yaml', '- peru/andes', '- peru/andes\n  - peru/andess\n  - chile/atacama')))
    .toMatchInlineSnapshot(`
      "site.yaml:49  The journey names “peru/andess”, and there is no such chapter.
          Did you mean “peru/andes”?
      site.yaml:50  The journey names “chile/atacama”, and there is no such chapter.
          The chapters are peru/andes."
    `);
});

test('a published chapter the journey forgot is told', () => {
  expect(toldAbout(changed('site.yaml', 'journey:\n  - peru/andes', 'journey: []'))).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:1  “peru/andes” is published, and is not on the journey.
        Add “- peru/andes” under “journey:” in site.yaml, where it shall be told."
  `);
});

test('a published chapter that the journey of its mission forgot is told', () => {
  expect(toldAbout(changed('missions.yaml', 'journey: [peru/andes]', 'journey: []'))).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:4  “peru/andes” is published, and is not on the journey of “culture”.
        Add “- peru/andes” under “culture: journey:” in missions.yaml, where it shall be told."
  `);
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
