import { allChapters, type ChapterFolder, type Content } from '../../reading/content.ts';
import { textAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { Component, MdxText } from '../../reading/text/mdx-text.ts';

/** The page of the years tells the same in every language, and each of its sentences says the year it stands under. */
export const yearsAreAlike = (content: Content): Fault[] => allChapters(content).flatMap(faultsOf);

function faultsOf({ facts, texts }: ChapterFolder): Fault[] {
  const readable = texts.filter(({ fault }) => !fault);
  const first = readable.find(({ name }) => name === textAt(facts.data, 'language'));
  return readable.flatMap((text) => [
    ...unsaid(text),
    ...(first && first !== text ? [...missing(text, first), ...strange(text, first)] : []),
  ]);
}

/** A reader who is led to the year 1990 reads “1990” there, and a date is not that of another sentence. */
const unsaid = ({ file, components }: MdxText): Fault[] =>
  yearsIn(components).flatMap(({ date, told, line }) => {
    const year = date.slice(0, 4);
    // Something else is wrong with it, and told by another check.
    if (year.length < 4 || told === '' || new RegExp(String.raw`(?<!\p{N})${year}(?!\p{N})`, 'u').test(told)) return [];
    return [
      faultAt(
        file,
        line,
        `<Year date="${date}"> does not say the year ${year}.`,
        'Write a sentence that is understood alone: who, where, and the year in digits.',
      ),
    ];
  });

const missing = ({ file, components }: MdxText, first: MdxText): Fault[] => {
  const own = yearsIn(components).map(({ date }) => date);
  return yearsIn(first.components)
    .filter(({ date }) => !own.includes(date))
    .map(({ date, line }) =>
      faultAt(
        file,
        undefined,
        `This text has no <Year date="${date}">.`,
        `Translate the one on line ${String(line)} of ${first.name}.mdx, in the same scene.`,
      ),
    );
};

const strange = ({ file, components }: MdxText, first: MdxText): Fault[] => {
  const known = yearsIn(first.components).map(({ date }) => date);
  return yearsIn(components)
    .filter(({ date }) => !known.includes(date))
    .map(({ date, line }) =>
      faultAt(
        file,
        line,
        `<Year date="${date}"> is not in ${first.name}.mdx.`,
        `Correct the date, or write it there too: ${known.join(', ') || 'that text tells of no year'}.`,
      ),
    );
};

const yearsIn = (components: Component[]) =>
  components
    .filter(({ name }) => name === 'Year')
    .map(({ attributes, line }) => {
      const valueOf = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value ?? '';
      return { date: valueOf('date'), told: valueOf('told'), line };
    });
