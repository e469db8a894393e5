/** What a home page or a chapter may cost a reader before any gesture, on a phone on a slow line. */
export const budget = {
  /** Bytes carried, compressed, headers included. */
  bytes: 250_000,
  requests: 11,
  /** Of these bytes, those of scripts. */
  scriptBytes: 5_000,
  /** Of the document: EcoIndex A, at this weight and these requests, allows about 355. */
  elements: 355,
  /** Milliseconds until the largest picture or text of the screen is there. */
  largestPaint: 1500,
  /** How much of the screen jumps. */
  layoutShift: 0,
  /** Milliseconds in which the page answers no finger. */
  blocking: 50,
};

/** What was measured of one page, in the same units. */
export type Measures = Record<keyof typeof budget, number>;
