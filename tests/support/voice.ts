import type { Page } from 'playwright-core';

/** How the voices of a stand-in speak. */
export interface StandIn {
  /** `fr-FR`, each a voice of the device, but those that end in `, remote`. */
  voices: string[];
  /** Milliseconds that an utterance takes; none: it begins, and ends by `endVoice` or never, as some do. */
  takes?: number;
}

/** What a page said, and when it was told to be silent. */
export interface Said {
  text: string;
  voice: string;
  rate: number;
  volume: number;
}

/** Puts a voice that nobody hears into the place of the browser's, for pages to come: it notes what it is asked to say. */
export const standInVoice = (tab: Page, standIn: StandIn): Promise<unknown> =>
  tab.addInitScript(({ voices, takes }: StandIn) => {
    const said: object[] = [];
    class Utterance extends EventTarget {
      rate = 1;
      volume = 1;
      voice: { lang: string } | null = null;
      onstart?: () => void;
      onend?: () => void;
      onerror?: (event: object) => void;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let now: { utterance: Utterance; timer: number } | undefined;
    const synthesis = Object.assign(new EventTarget(), {
      pending: false,
      hushed: 0,
      getVoices: () =>
        voices.map((name) => ({
          lang: name.replace(', remote', ''),
          localService: !name.endsWith('remote'),
          default: false,
        })),
      speak(utterance: Utterance) {
        const { text, rate, volume, voice } = utterance;
        said.push({ text, rate, volume, voice: voice?.lang });
        const end = () => {
          now = undefined;
          utterance.onend?.();
        };
        now = { utterance, timer: takes === undefined ? 0 : window.setTimeout(end, takes) };
        setTimeout(() => utterance.onstart?.());
      },
      cancel() {
        synthesis.hushed++;
        clearTimeout(now?.timer);
        const { utterance } = now ?? {};
        now = undefined;
        utterance?.onerror?.({ error: 'canceled' });
      },
      resume: () => undefined,
    });
    // Not among the others: what assigns a getter takes its value, once and for all.
    Object.defineProperty(synthesis, 'speaking', { get: () => now !== undefined });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    const endVoice = () => {
      const { utterance } = now ?? {};
      now = undefined;
      utterance?.onend?.();
    };
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said, endVoice });
  }, standIn);

/** The voice has said its text. */
export const endVoice = (tab: Page): Promise<void> =>
  tab.evaluate(() => (window as unknown as { endVoice: () => void }).endVoice());

export const saidBy = (tab: Page): Promise<Said[]> => tab.evaluate(() => (window as unknown as { said: Said[] }).said);
