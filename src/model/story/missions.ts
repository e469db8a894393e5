import type { Mission, Missions } from '../../schema/mission.ts';

/** A mission by its name in `missions.yaml`. Throws naming those that exist. */
export function missionNamed(missions: Missions, name: string): Mission {
  const mission = Object.hasOwn(missions, name) ? missions[name] : undefined;
  if (!mission) {
    throw new Error(
      `There is no mission “${name}” in content/missions.yaml; there are ${Object.keys(missions).join(', ')}.`,
    );
  }
  return mission;
}
