const radians = Math.PI / 180;

/**
 * Where the sun stands overhead, degrees east and north. After NOAA, “General Solar Position Calculations”
 * (gml.noaa.gov/grad/solcalc/solareqns.PDF): within half a degree, a pixel or two of a globe.
 */
export function subsolarPoint(moment: Date): [longitude: number, latitude: number] {
  const hours = moment.getUTCHours() + moment.getUTCMinutes() / 60 + moment.getUTCSeconds() / 3600;
  const newYear = Date.UTC(moment.getUTCFullYear(), 0, 1);
  const days = (moment.getTime() - newYear) / 86_400_000;
  /** The part of the year that is gone, as an angle. */
  const g = (2 * Math.PI * (days - 0.5)) / 365;
  const minutesAhead =
    229.18 *
    (0.000075 +
      0.001868 * Math.cos(g) -
      0.032077 * Math.sin(g) -
      0.014615 * Math.cos(2 * g) -
      0.040849 * Math.sin(2 * g));
  const declination =
    0.006918 -
    0.399912 * Math.cos(g) +
    0.070257 * Math.sin(g) -
    0.006758 * Math.cos(2 * g) +
    0.000907 * Math.sin(2 * g) -
    0.002697 * Math.cos(3 * g) +
    0.00148 * Math.sin(3 * g);
  return [-15 * (hours - 12 + minutesAhead / 60), declination / radians];
}
