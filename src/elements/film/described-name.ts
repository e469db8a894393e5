import type { PlayingFilm } from './playing-film.ts';
import { localVoice } from './voice.ts';

/** Says beside the choice of a description what it will be on this device: a voice, or words to read. */
export function nameDescription(player: PlayingFilm): void {
  const { film, signal } = player;
  const note = player.querySelector<HTMLElement>('.film-options small[data-aloud]');
  const name = player.querySelector<HTMLElement>('.film-options [data-to-read]');
  if (!note || !name || !film.descriptions) return;
  const { lang } = film.descriptions;
  const usual = name.textContent;
  const show = async () => {
    const voice = await localVoice(lang);
    name.textContent = voice ? usual : (name.dataset['toRead'] ?? usual);
    note.textContent = (voice ? note.dataset['aloud'] : note.dataset['inText']) ?? '';
  };
  void show();
  // Voices may come later, or be installed meanwhile.
  const { speechSynthesis: synthesis } = window as Partial<Window>;
  synthesis?.addEventListener('voiceschanged', () => void show(), { signal });
}
