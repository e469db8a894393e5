import type { Content } from '../../reading/content.ts';
import { textAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

/** The grounds text stands on: `--ink` and `--paper` of `src/styles/tokens.css`. */
const grounds = { night: '#0a1220', day: '#f4efe4' } as const;

/** What WCAG 2 (1.4.3) and RGAA (3.2) ask of small text. */
const leastContrast = 4.5;

/** A posting's colour can be read on the ground it stands on. */
export const accentsCanBeRead = ({ postings }: Content): Fault[] =>
  postings.flatMap(({ facts }) =>
    (['night', 'day'] as const).flatMap((time) => {
      const colour = textAt(facts.data, 'accent', time);
      if (!colour || !/^#[0-9a-f]{6}$/.test(colour)) return [];
      const contrast = contrastBetween(colour, grounds[time]);
      if (contrast >= leastContrast) return [];
      return [
        faultAt(
          facts.file,
          facts.lineOf(['accent', time]),
          `“accent.${time}” is ${colour}, too near to its ground ${grounds[time]} to be read (${contrast.toFixed(1)} to 1).`,
          `Take a ${time === 'day' ? 'darker' : 'lighter'} one: ${leastContrast} to 1 is the least.`,
        ),
      ];
    }),
  );

/** Contrast of two colours as WCAG 2 reckons it, from 1 to 21. */
function contrastBetween(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((index) => {
    const value = Number.parseInt(colour.slice(index, index + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
