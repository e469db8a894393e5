// Where will the site be published? What the commands are told by the environment, or an end in plain words.
import { publicationOf, SettingsError, type Publication } from '../src/model/publication.ts';
import { printable } from '../src/reading/printable.ts';

/** @param settings as the environment gives them; where they cannot be, it is told, and the command ends with 1 */
export function publication(settings: NodeJS.ProcessEnv = process.env): Publication {
  const faults = settingFaults(settings);
  if (faults.length === 0) return publicationOf(settings);
  console.error(faults.join('\n'));
  process.exit(1);
}

/** What cannot be of the settings, each with its cure, as the check prints an issue. */
export function settingFaults(settings: NodeJS.ProcessEnv = process.env): string[] {
  try {
    publicationOf(settings);
    return [];
  } catch (error) {
    if (error instanceof SettingsError)
      return error.faults.map(({ problem, remedy }) => `${printable(problem)}\n    ${printable(remedy)}`);
    throw error;
  }
}
