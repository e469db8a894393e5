/** What came over a line while something was asked for without a break. What is older weighs less. */
export interface Loading {
  bytes: number;
  seconds: number;
  /** Seconds it lasted, all weighing the same. */
  lasted: number;
}

export const noLoading: Loading = { bytes: 0, seconds: 0, lasted: 0 };

/** Seconds after which a part weighs half as much: a line that breaks down is seen soon. */
const halfLife = 2;

/** Seconds of loading before anything is said of a line, and before it is said of it later. */
const least = { now: 1.5, later: 4 };

export function withMore({ bytes, seconds, lasted }: Loading, more: { bytes: number; seconds: number }): Loading {
  const weight = 0.5 ** (more.seconds / halfLife);
  return {
    bytes: bytes * weight + more.bytes,
    seconds: seconds * weight + more.seconds,
    lasted: lasted + more.seconds,
  };
}

/** Bytes a second that the line carries now; nothing while too little was seen of it. */
export const speedOf = ({ bytes, seconds, lasted }: Loading): number | undefined =>
  lasted < least.now ? undefined : bytes / seconds;

/** Whether enough was seen of a line for another film. */
export const isLesson = ({ lasted }: Loading): boolean => lasted >= least.later;
