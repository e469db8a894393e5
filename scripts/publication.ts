// Where will the site be published? What the commands are told by the environment, or an end in plain words.
import { publicationOf, SettingsError, type Publication } from '../src/model/publication.ts';
import type { SettingFault } from '../src/model/web-address.ts';
import { printable } from '../src/reading/printable.ts';

/** @param settings as the environment gives them; where they cannot be, it is told, and the command ends with 1 */
export function publication(settings: NodeJS.ProcessEnv = process.env): Publication {
  const faults = settingFaults(settings);
  if (faults.length === 0) return publicationOf(settings);
  console.error(faults.map(inWords).join('\n'));
  process.exit(1);
}

/** What cannot be of the settings, each with its cure. */
export function settingFaults(settings: NodeJS.ProcessEnv = process.env): SettingFault[] {
  try {
    publicationOf(settings);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
}

/** The same as the check prints an issue, after an empty line; nothing where nothing is wrong. */
export const settingsTold = (faults: SettingFault[]): string[] =>
  faults.length > 0 ? ['', ...faults.map(inWords)] : [];

const inWords = ({ problem, remedy }: SettingFault): string => `${printable(problem)}\n    ${printable(remedy)}`;
