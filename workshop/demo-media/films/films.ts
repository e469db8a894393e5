import type { Film } from './film.ts';

/** Every film by name; another is one more line here, its words in narration/<name>.yaml. */
export const films: Record<string, () => Promise<Film>> = {
  algeria: async () => (await import('./algeria.ts')).algeriaFilm,
  georgia: async () => (await import('./georgia.ts')).georgiaFilm,
  peru: async () => (await import('./peru.ts')).peruFilm,
  india: async () => (await import('./india.ts')).indiaFilm,
  jerusalem: async () => (await import('./jerusalem.ts')).jerusalemFilm,
  chandigarh: async () => (await import('./chandigarh.ts')).chandigarhFilm,
  slovakia: async () => (await import('./slovakia.ts')).slovakiaFilm,
  stefanik: async () => (await import('./stefanik.ts')).stefanikFilm,
};
