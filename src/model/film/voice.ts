/** A voice, as the browser tells of it. */
export interface Voice {
  /** `fr-FR`; on some telephones `fr_FR`. */
  lang: string;
  /** Whether the device itself speaks; any other voice sends the words to somebody else. */
  localService: boolean;
  default: boolean;
}

/** Of a language that is spoken in several ways, that which is meant. */
const meant: Record<string, string[]> = { 'zh-hans': ['zh-cn', 'cmn-cn', 'cmn-hans-cn', 'zh-sg'] };

/** These speak another language under the name of one. */
const others = /^(zh-hk|zh-mo|yue)/;

/**
 * The voice of this device that speaks a language: none that would send the words away.
 * @param lang as in `<html lang>`: `fr`, `zh-Hans`
 */
export function localVoiceFor<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const wanted = lang.toLowerCase();
  const [language = ''] = wanted.split('-');
  const tagOf = (voice: Voice) => voice.lang.replaceAll('_', '-').toLowerCase();
  const best = [wanted, ...(meant[wanted] ?? [])];
  const own = voices.filter(
    (voice) => voice.localService && (tagOf(voice).split('-')[0] === language || best.includes(tagOf(voice))),
  );
  const right = own.filter((voice) => !others.test(tagOf(voice)));
  return right.find((voice) => best.includes(tagOf(voice))) ?? right.find((voice) => voice.default) ?? right[0];
}
