import type { Content } from '../../reading/content.ts';
import { textAt, valueAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { MapData } from '../../reading/map-data.ts';

const decide = 'Look at what changed along the borders, and add a decision with its date';

/** The border policy was decided on the very map data that is installed. */
export function bordersAreDated({ borders, mapData }: Content): Fault[] {
  const name = textAt(borders.data, 'data', 'package');
  const version = textAt(borders.data, 'data', 'version');
  if (name === undefined || version === undefined) return [];

  if (!mapData) {
    return [
      faultAt(
        borders.file,
        borders.lineOf(['data', 'package']),
        `The map data “${name}” is not installed.`,
        'Write the name of the package the maps are drawn from.',
      ),
    ];
  }
  if (mapData.version !== version) {
    return [
      faultAt(
        borders.file,
        borders.lineOf(['data', 'version']),
        `The maps were reviewed with version ${version} of ${name}, and version ${mapData.version} is installed.`,
        `${decide}. Then write “version: '${mapData.version}'”, “fingerprint: ${mapData.fingerprint}” and the day.`,
      ),
    ];
  }
  return [...otherData(borders, mapData), ...undecided(borders)];
}

/** The version is the same, and the lines are not: a replaced file, a package published again. */
function otherData(borders: Content['borders'], { fingerprint }: MapData): Fault[] {
  if (textAt(borders.data, 'data', 'fingerprint') === fingerprint) return [];
  return [
    faultAt(
      borders.file,
      borders.lineOf(['data', 'fingerprint']),
      'The map data that is installed is not the one that was reviewed, though its version is the same.',
      `${decide}. Then write “fingerprint: ${fingerprint}” and the day.`,
    ),
  ];
}

/** Data came into use after the last decision. */
function undecided(borders: Content['borders']): Fault[] {
  const since = textAt(borders.data, 'data', 'since') ?? '';
  const decisions = valueAt(borders.data, 'decisions');
  const dates = (Array.isArray(decisions) ? decisions : []).map((decision) => textAt(decision, 'date') ?? '');
  if (dates.some((date) => date >= since)) return [];
  return [
    faultAt(
      borders.file,
      borders.lineOf(['data', 'since']),
      `The map data is in use since ${since}, and no decision is as recent.`,
      `${decide}.`,
    ),
  ];
}
