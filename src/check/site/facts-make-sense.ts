import { distanceBetween } from '../../model/sphere/distance.ts';
import { coordinates, type Coordinates } from '../../schema/values/place.ts';
import { allChapters, type Content, type PostingFolder } from '../../reading/content.ts';
import { namesIn, textAt, valueAt, type DataFile } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

/** Days come one after the other and not in the future, and no place has its latitude in the place of its longitude. */
export const factsMakeSense = (content: Content, today = new Date().toISOString().slice(0, 10)): Fault[] => [
  ...allChapters(content).flatMap(({ facts }) => updatedBefore(facts)),
  ...daysOf(content).flatMap(([source, path]) => inFuture(source, path, today)),
  ...content.postings.flatMap(turnedRound),
];

function updatedBefore({ file, data, lineOf }: DataFile): Fault[] {
  const [published, updated] = [textAt(data, 'published'), textAt(data, 'updated')];
  if (!published || !updated || !isDay(published) || updated >= published) return [];
  return [
    faultAt(
      file,
      lineOf(['updated']),
      `The chapter was updated on ${updated}, before it was published, on ${published}.`,
      'Correct one of the two days, or remove “updated”.',
    ),
  ];
}

const daysOf = (content: Content): [DataFile, string[]][] => [
  [content.site, ['audit', 'date']],
  [content.borders, ['asOf']],
  ...allChapters(content).flatMap(({ facts, photographs }): [DataFile, string[]][] => [
    [facts, ['published']],
    [facts, ['updated']],
    ...namesIn(photographs.data).map((name): [DataFile, string[]] => [photographs, [name, 'date']]),
  ]),
];

function inFuture({ file, data, lineOf }: DataFile, path: string[], today: string): Fault[] {
  const day = textAt(data, ...path);
  if (!day || !isDay(day) || day <= today) return [];
  return [
    faultAt(
      file,
      lineOf(path),
      `“${path.join('.')}” is ${day}, which is still to come (today is ${today}).`,
      'Write the day as year-month-day, and not before it has come.',
    ),
  ];
}

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day);

/** Kilometres within which a place is near its posting, and how many times nearer an exchange must bring it. */
const nearby = { within: 1500, times: 3 };

/** A place that is far from the post as it is written, and near it when its two numbers change places. */
const turnedRound = ({ facts, chapters }: PostingFolder): Fault[] => {
  const post = placeAt(facts, 'post', 'coordinates');
  if (!post) return [];
  return chapters.flatMap(({ facts: { file, data, lineOf } }) =>
    namesIn(valueAt(data, 'places')).flatMap((name) => {
      const place = placeAt({ data }, 'places', name, 'coordinates');
      const turned = coordinates.safeParse(place?.toReversed()).data;
      if (!place || !turned) return [];
      const [far, near] = [distanceBetween(post, place), distanceBetween(post, turned)];
      if (near > nearby.within || far < near * nearby.times || far < nearby.within) return [];
      return [
        faultAt(
          file,
          lineOf(['places', name, 'coordinates']),
          `“${name}” lies ${String(Math.round(far))} km from the post, and ${String(Math.round(near))} km with its two numbers exchanged.`,
          `Latitude first, then longitude: [${turned.join(', ')}].`,
        ),
      ];
    }),
  );
};

const placeAt = ({ data }: Pick<DataFile, 'data'>, ...path: string[]): Coordinates | undefined =>
  coordinates.safeParse(valueAt(data, ...path)).data;
