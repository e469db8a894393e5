/** Words at a time of the film, in seconds. */
export interface Timed {
  start: number;
  end: number;
  text: string;
}

/** A WebVTT file. */
export function webVtt(cues: Timed[]): string {
  const blocks = cues.map(({ start, end, text }) => `${stamp(start)} --> ${stamp(end)}\n${text}\n`);
  return `WEBVTT\n\n${blocks.join('\n')}`;
}

/** Seconds as 00:00:02.600. */
function stamp(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const part = (value: number, digits = 2) => String(value).padStart(digits, '0');
  return `${part(Math.floor(thousandths / 3_600_000))}:${part(Math.floor(thousandths / 60_000) % 60)}:${part(Math.floor(thousandths / 1000) % 60)}.${part(thousandths % 1000, 3)}`;
}
