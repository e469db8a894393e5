import type { Range } from '@iiif/presentation-3';
import type { ShelvedFilm } from '../../media/shelf.ts';
import { inEach, saidIn } from './languages.ts';

/**
 * The chapters of a film begin at the same moments in every language: each is a range with its title in all of them.
 * @param base the address under which the parts of the film have their names
 */
export function rangesOf({ chapters, duration }: ShelvedFilm, base: string): Range[] {
  const languages = Object.keys(chapters);
  const cues = Object.values(chapters)[0]?.cues ?? [];
  if (cues.length === 0) return [];
  return [
    {
      id: `${base}chapters`,
      type: 'Range',
      label: saidIn(languages, 'player.chapters'),
      items: cues.map(({ start }, index) => ({
        id: `${base}chapters/${index + 1}`,
        type: 'Range' as const,
        label: inEach(languages, (language) => chapters[language]?.cues[index]?.text ?? ''),
        items: [{ type: 'Canvas' as const, id: `${base}canvas#t=${start},${cues[index + 1]?.start ?? duration}` }],
      })),
    },
  ];
}
