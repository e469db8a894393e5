import { definedOr } from '../closest.ts';
import { allChapters, type Content } from '../../reading/content.ts';
import { namesIn, valueAt, type DataFile } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

/** Every mission that a posting or a chapter names is one of `missions.yaml`. */
export function missionsAreDefined(content: Content): Fault[] {
  const { missions, postings } = content;
  if (missions.fault) return [];
  const facts = [...postings.map((posting) => posting.facts), ...allChapters(content).map((chapter) => chapter.facts)];
  return facts.flatMap((file) =>
    unknownMissions(file, missions).map(({ name, index }) =>
      faultAt(
        file.file,
        file.lineOf(['missions', index]),
        `There is no mission “${name}”.`,
        definedOr(name, namesIn(missions.data), `in ${missions.file}`),
      ),
    ),
  );
}

/** The missions a file of facts names and `missions.yaml` does not, with their places in its list. */
export function unknownMissions(facts: DataFile, missions: DataFile): { name: string; index: number }[] {
  const named = valueAt(facts.data, 'missions');
  const known = namesIn(missions.data);
  return (Array.isArray(named) ? named : []).flatMap((name: unknown, index) =>
    typeof name === 'string' && !known.includes(name) ? [{ name, index }] : [],
  );
}
