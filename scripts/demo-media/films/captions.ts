import type { Cue, Schedule } from './schedule.ts';

/** A WebVTT file in one locale. A cue stays a moment after the voice, never into the next cue, never over seven seconds. */
export function captionsIn(locale: string, { cues, duration }: Schedule): string {
  const blocks = cues.map((cue, k) => {
    const next = cues[k + 1]?.start ?? duration;
    const end = Math.min(next - 0.12, Math.max(cue.end + 0.55, cue.start + 1.2), cue.start + 7);
    const text = cue.captions[locale];
    if (text === undefined) throw new Error(`“${cue.spoken}” has no caption in ${locale}.`);
    checkFits(text, locale, cue);
    return `${stamp(cue.start)} --> ${stamp(end)}\n${text}\n`;
  });
  return `WEBVTT\n\n${blocks.join('\n')}`;
}

/** The locales in which every sentence is written. */
export function localesOf({ cues }: Schedule): string[] {
  return Object.keys(cues[0]!.captions).filter((locale) => cues.every((cue) => locale in cue.captions));
}

function checkFits(text: string, locale: string, { spoken }: Cue): void {
  const longest = locale === 'zh' ? 16 : 42;
  const lines = text.split('\n');
  const long = lines.find((line) => [...line].length > longest);
  if (lines.length > 2 || long !== undefined) {
    throw new Error(
      `The ${locale} caption of “${spoken}” does not fit: two lines of ${longest} characters at most. ${long ?? ''}`,
    );
  }
}

function stamp(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const part = (value: number, digits = 2) => String(value).padStart(digits, '0');
  return `${part(Math.floor(thousandths / 3_600_000))}:${part(Math.floor(thousandths / 60_000) % 60)}:${part(Math.floor(thousandths / 1000) % 60)}.${part(thousandths % 1000, 3)}`;
}
