import { localVoiceFor } from '../../model/film/voice.ts';

/** Milliseconds that the browser's list of voices is waited for: some tell it late, some never. */
const listPatience = 1500;
/** Milliseconds in which a voice must have begun. */
const startPatience = 3000;

/** A voice of this device for a language; none where only somebody else's would speak it. */
export async function localVoice(lang: string): Promise<SpeechSynthesisVoice | undefined> {
  // Told to a browser that has no voices at all.
  const { speechSynthesis: synthesis } = window as Partial<Window>;
  if (!synthesis) return undefined;
  if (synthesis.getVoices().length === 0) {
    await new Promise((resolve) => {
      synthesis.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, listPatience);
    });
  }
  return localVoiceFor(synthesis.getVoices(), lang);
}

export interface Speech {
  voice: SpeechSynthesisVoice;
  /** 1 is that of the film. */
  speed: number;
  /** From 0 to 1. */
  volume: number;
  /** Seconds it should take, about. */
  time: number;
}

/** Kept while it is spoken: a browser forgets an utterance that nobody holds, and never tells of its end. */
let spoken: SpeechSynthesisUtterance | undefined;

/**
 * Says a text aloud. A voice that does not begin, or that never ends, is not waited for.
 * @returns whether it was said; resolves as late as `hush` is called, or the voice is taken by another text
 */
export function speak(text: string, { voice, speed, volume, time }: Speech): Promise<boolean> {
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { voice, lang: voice.lang, rate: Math.min(Math.max(speed, 0.5), 2), volume });
  // Another tab may have left it standing still.
  if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
  speechSynthesis.resume();
  spoken = utterance;

  return new Promise((resolve) => {
    let watch = 0;
    const end = (isSaid: boolean) => {
      clearTimeout(watch);
      if (spoken === utterance) hush();
      resolve(isSaid);
    };
    watch = window.setTimeout(() => end(false), startPatience);
    utterance.onstart = () => {
      clearTimeout(watch);
      watch = window.setTimeout(() => end(true), (time * 3 + 5) * 1000);
    };
    utterance.onend = () => end(true);
    utterance.onerror = ({ error }) => end(error === 'interrupted' || error === 'canceled');
    speechSynthesis.speak(utterance);
  });
}

/** Nothing more is said. */
export function hush(): void {
  if (!spoken) return;
  spoken = undefined;
  speechSynthesis.cancel();
}
