import type { Content } from './content.ts';
import { textAt } from './data-file.ts';
import { issueAt, type Issue } from './issue.ts';

/** The border policy was decided on the very map data that is installed. */
export function bordersAreDated({ borders, mapData }: Content): Issue[] {
  const name = textAt(borders.data, 'data', 'package');
  const version = textAt(borders.data, 'data', 'version');
  if (name === undefined || version === undefined) return [];

  if (!mapData) {
    return [
      issueAt(
        borders.file,
        borders.lineOf(['data', 'package']),
        `The map data “${name}” is not installed.`,
        'Write the name of the package the maps are drawn from.',
      ),
    ];
  }
  const present = mapData.version;
  if (present === version) return [];
  return [
    issueAt(
      borders.file,
      borders.lineOf(['data', 'version']),
      `The maps were reviewed with version ${version} of ${name}, and version ${present} is installed.`,
      `Look at what changed along the borders, add a dated decision, then write “version: '${present}'”.`,
    ),
  ];
}
