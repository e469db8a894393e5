/** A moment of a film as a clock shows it: 41 gives “0:41”, 3723 gives “1:02:03”; alike in every language. */
export function clockOf(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** The same to the thousandth, as it stands in a file of captions: 2.5 gives “0:02.500”. */
export function exactClockOf(seconds: number): string {
  const thousandths = inThousandths(seconds);
  return `${clockOf(Math.floor(thousandths / 1000))}.${three(thousandths % 1000)}`;
}

/** A moment as WebVTT writes it: 62.5 gives “00:01:02.500”. */
export function stampOf(seconds: number): string {
  const thousandths = inThousandths(seconds);
  const [whole, rest] = [Math.floor(thousandths / 1000), thousandths % 1000];
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${three(rest)}`;
}

const inThousandths = (seconds: number): number => Math.max(0, Math.round(seconds * 1000));

const two = (value: number): string => String(value).padStart(2, '0');

const three = (value: number): string => String(value).padStart(3, '0');
