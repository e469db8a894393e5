import type { Notice } from '../notice.ts';
import type { Repair } from './ears.ts';
import type { Mix } from './mix.ts';

/** What an editor should know of what became of the sound of a film. */
export function soundNotices({
  mix,
  isEmpty,
  isSilent,
}: {
  mix?: Mix;
  isEmpty?: boolean;
  isSilent?: boolean;
}): Notice[] {
  if (isEmpty)
    return [{ problem: 'Its sound track holds nothing: the film is published without sound.', remedy: listen }];
  if (isSilent) return [{ problem: 'Its sound is silent from beginning to end.', remedy: listen }];
  const { parts = [], repair } = mix ?? {};
  const repairs = new Set([...parts.map((part) => part.repair), repair].filter((each) => each !== undefined));
  return [
    ...(parts.length > 1
      ? [
          {
            problem: `Its sound tracks are mixed into one: ${parts.length === 2 ? 'both' : `all ${parts.length}`} are heard.`,
            remedy: 'If one of them is not to be heard, export the film without it.',
          },
        ]
      : []),
    ...[...repairs].map((each) => done[each]),
  ];
}

const listen =
  'If something is to be heard, look which microphone and which track it came from, and export the film again.';

const other = 'If it is to be otherwise, mix the sound in the editing program, and export the film again.';

const done: Record<Repair, Notice> = {
  'left for both': { problem: 'Its sound was on the left ear alone; it is published for both.', remedy: other },
  'right for both': { problem: 'Its sound was on the right ear alone; it is published for both.', remedy: other },
  'right turned over': {
    problem:
      'Its left and right were turned against each other, and silent on the one loudspeaker of a telephone; this was put right.',
    remedy: other,
  },
};
