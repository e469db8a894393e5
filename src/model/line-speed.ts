/** What a line was seen to carry. What is older weighs less. */
export interface LineSpeed {
  quick: Load;
  slow: Load;
}

interface Load {
  bytes: number;
  seconds: number;
}

export const unknownSpeed: LineSpeed = { quick: { bytes: 0, seconds: 0 }, slow: { bytes: 0, seconds: 0 } };

/** Seconds of loading after which a load weighs half as much: a line that breaks down is seen soon, one that recovers is tried for a while. */
const halfLife = { quick: 2, slow: 8 };

/** Seconds of loading before anything is said of a line. */
const least = 1;

/** What is known of a line after one more load. */
export function withLoad({ quick, slow }: LineSpeed, load: Load): LineSpeed {
  const joined = (before: Load, half: number) => {
    const weight = 0.5 ** (load.seconds / half);
    return { bytes: before.bytes * weight + load.bytes, seconds: before.seconds * weight + load.seconds };
  };
  return { quick: joined(quick, halfLife.quick), slow: joined(slow, halfLife.slow) };
}

/** Bytes a second that the line carries now; nothing while too little was seen of it. */
export const speedNow = ({ quick }: LineSpeed): number | undefined =>
  quick.seconds < least ? undefined : quick.bytes / quick.seconds;

/** Bytes a second that the line can be relied on to carry: less than now, where it was slower before. */
export const sureSpeed = ({ quick, slow }: LineSpeed): number | undefined =>
  slow.seconds < least * 2 ? undefined : Math.min(quick.bytes / quick.seconds, slow.bytes / slow.seconds);
