import type { Cue, Schedule } from './schedule.ts';
import type { Timed } from './web-vtt.ts';

/** What eyes take in: signs a second, lines, signs a line. The check of the content asks for the same. */
const readable = { perSecond: 17, lines: 2, perLine: (locale: string) => (locale === 'zh' ? 16 : 42) };

/** Seconds that a caption stays after the voice, that it may come before it at most, and that lie between two captions. */
const stay = { after: 0.55, before: 0.4, between: 0.08 };

/**
 * The captions in one locale, timed by the voice. A long one takes from the pauses on both sides what it needs to be read:
 * first from the pause after it, then up to 0.4 seconds from the pause before it.
 */
export function captionsIn(locale: string, { cues, duration }: Schedule): Timed[] {
  const texts = cues.map((cue) => textOf(cue, locale));
  const wanted = texts.map((text) => signsIn(text) / readable.perSecond + 0.01);
  const starts = cues.map(({ start }, k) => {
    const next = cues[k + 1]?.start ?? duration;
    return start - Math.min(stay.before, Math.max(0, wanted[k]! - (next - stay.between - start)));
  });
  return cues.map((cue, k) => {
    const start = starts[k]!;
    const least = Math.max(cue.end + stay.after, cue.start + 1.2, start + wanted[k]!);
    const end = Math.min((starts[k + 1] ?? duration) - stay.between, least, start + 7);
    const speed = signsIn(texts[k]!) / (end - start);
    if (speed > readable.perSecond) {
      throw new Error(
        `The ${locale} caption of “${cue.spoken}” must be read at ${speed.toFixed(1)} characters a second; say it in fewer words.`,
      );
    }
    return { start, end, text: texts[k]! };
  });
}

/** The locales in which every sentence is written. */
export function localesOf({ cues }: Schedule): string[] {
  return Object.keys(cues[0]!.captions).filter((locale) => cues.every((cue) => locale in cue.captions));
}

function textOf({ spoken, captions }: Cue, locale: string): string {
  const text = captions[locale];
  if (text === undefined) throw new Error(`“${spoken}” has no caption in ${locale}.`);
  const longest = readable.perLine(locale);
  const lines = text.split('\n');
  const long = lines.find((line) => signsIn(line) > longest);
  if (lines.length > readable.lines || long !== undefined) {
    throw new Error(
      `The ${locale} caption of “${spoken}” does not fit: two lines of ${longest} characters at most. ${long ?? ''}`,
    );
  }
  return text;
}

/** What a reader takes for one sign: Arabic marks and joined signs are not counted apart. */
function signsIn(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}
