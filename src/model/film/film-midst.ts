/** Seconds at either end of a film where nothing is worth being kept. */
const margin = 5;

/** Whether a film that was left at a moment is in its midst. */
export const isInMidst = (moment: number, duration: number): boolean => moment > margin && moment < duration - margin;
