import { clockOf } from '../../../model/film/moment.ts';
import type { PlayingFilm } from '../playing-film.ts';

/** Fits the controls, which are alike for all films of a language, to one: what it has not goes, what it has gets its row. */
export function fitControls(bar: HTMLElement, { film, video }: PlayingFilm): void {
  const { chapters, duration, renditions, sound } = film;
  const seek = bar.querySelector<HTMLInputElement>('[name="seek"]');
  if (seek) seek.max = String(duration);
  const whole = bar.querySelector<HTMLElement>('.film-time i');
  if (whole) whole.textContent = (whole.dataset['words'] ?? '').replace('{duration}', clockOf(Math.round(duration)));

  const tracks = [...video.querySelectorAll('track')];
  fillRows(bar, 'captions', tracks, ({ srclang, label, dataset }, input, name) => {
    input.value = srclang;
    Object.assign(name, { textContent: label, lang: srclang, dir: dataset['dir'] ?? '' });
  });
  fillRows(bar, 'chapters', chapters, ({ start, text }, input, name, note) => {
    input.value = String(start);
    name.textContent = text;
    if (note) note.textContent = clockOf(start);
  });
  const sizes = [...new Set(renditions.map(({ lines }) => String(lines)))];
  fillRows(bar, 'sizes', sizes, (lines, input, name, note) => {
    input.value = lines;
    name.textContent = name.textContent.replace('{lines}', lines);
    note?.setAttribute('data-lines', lines);
  });

  const absent = [
    ...(tracks.length > 0 ? [] : ['[data-menu="captions"]']),
    ...(chapters.length > 0 ? [] : ['[data-menu="chapters"]']),
    ...(sound ? [] : ['[data-menu="listening"]', '[name="mute"]', '[name="volume"]']),
  ];
  for (const part of absent) bar.querySelector(part)?.remove();
}

/** Puts a row for each in the place of the one that stands for all. @param fill is given a row’s input, its words and its note */
function fillRows<Item>(
  bar: HTMLElement,
  name: string,
  items: readonly Item[],
  fill: (item: Item, input: HTMLInputElement, words: HTMLElement, note: HTMLElement | null) => void,
): void {
  const row = bar.querySelector<HTMLElement>(`[data-row="${name}"]`);
  const rows = items.map((item) => {
    const own = row?.cloneNode(true) as HTMLElement;
    own.removeAttribute('data-row');
    const [input, words] = [own.querySelector('input'), own.querySelector('span')];
    if (input && words) fill(item, input, words, own.querySelector('small'));
    return own;
  });
  row?.replaceWith(...rows);
}
