import { describe, expect, it } from 'vitest';
import { localVoiceFor, type Voice } from './voice.ts';

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
  ...{ lang, localService: true, default: false },
  ...more,
});

describe('the voice that describes a film', () => {
  it('speaks the language of the description, wherever it comes from', () => {
    expect(localVoiceFor([voice('en-US'), voice('fr_CA')], 'fr')?.lang).toBe('fr_CA');
  });

  it('is the one the reader has chosen, among those of a language', () => {
    expect(localVoiceFor([voice('fr-CA'), voice('fr-FR', { default: true })], 'fr')?.lang).toBe('fr-FR');
  });

  it('never sends the words to anybody else', () => {
    expect(localVoiceFor([voice('fr-FR', { localService: false, default: true })], 'fr')).toBeUndefined();
  });

  it('says Chinese in Mandarin', () => {
    const voices = [voice('zh-HK'), voice('zh-TW'), voice('zh-CN')];
    expect(localVoiceFor(voices, 'zh-Hans')?.lang).toBe('zh-CN');
    expect(localVoiceFor([voice('zh-HK')], 'zh-Hans')).toBeUndefined();
    expect(localVoiceFor([voice('cmn-CN')], 'zh-Hans')?.lang).toBe('cmn-CN');
  });

  it('is none where the device speaks other languages only', () => {
    expect(localVoiceFor([voice('en-GB', { default: true })], 'ar')).toBeUndefined();
    expect(localVoiceFor([], 'ar')).toBeUndefined();
  });
});
