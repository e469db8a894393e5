import type { Film } from './film.ts';

/** Every film by name; another is one more line here, its words in narration/<name>.yaml. */
export const films: Record<string, () => Promise<Film>> = {
  algeria: async () => (await import('./algeria.ts')).algeriaFilm,
  peru: async () => (await import('./peru.ts')).peruFilm,
};
