// Apart from what writes moments: a page that only shows a clock does not carry it.

/** What a clock shows, in seconds: “0:41” gives 41, “1:02:03.500” gives 3723.5. */
export const secondsOf = (clock: string): number =>
  clock.split(':').reduce((total, part) => total * 60 + Number(part), 0);
