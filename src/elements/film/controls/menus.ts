import { filmChapterAt } from '../../../model/film/playable.ts';
import { bestRendition } from '../../../model/film/rendition.ts';
import { viewing } from '../choice.ts';
import type { Controls } from './parts.ts';

/** Pixels of the stage under which all menus are one. */
const narrow = 620;

/** The menus: chapters, speed and quality. Captions have a module of their own. */
export function openMenus(controls: Controls): void {
  const { player, video, bar, signal } = controls;
  const radios = (name: string) => [...bar.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const check = (name: string, value: string) => {
    for (const radio of radios(name)) radio.checked = radio.value === value;
  };

  setSpeed(controls, player.settings.speed ?? 1, false);
  bar.addEventListener(
    'change',
    ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      if (name === 'speed') setSpeed(controls, Number(value));
      if (name === 'quality') player.change({ quality: Number(value) || undefined });
      if (name === 'chapter') controls.go(Number(value));
    },
    { signal },
  );

  const showChapter = () => {
    const chapter = filmChapterAt(player.film.chapters, player.now);
    check('chapter', String(chapter?.start ?? ''));
  };
  const showChoices = () => {
    check('speed', String(video.playbackRate));
    check('quality', String(player.settings.quality ?? 0));
    for (const weight of bar.querySelectorAll<HTMLElement>('[data-lines]')) {
      const lines = Number(weight.dataset['lines']);
      weight.textContent = renditionOf(controls, lines)?.size ?? '';
    }
  };
  video.addEventListener('timeupdate', showChapter, { signal });
  video.addEventListener('ratechange', showChoices, { signal });
  player.addEventListener('film-change', showChoices, { signal });
  showChapter();
  showChoices();
  placeMenus(controls);
}

/** The file that a choice of quality would play; its weight is told beside it. */
function renditionOf({ player }: Controls, lines: number) {
  const { film, settings, failed } = player;
  const { renditions } = (settings.described && film.described) || film;
  return bestRendition(
    renditions.filter((one) => one.lines === lines),
    { ...viewing(film, {}, lines), failed },
  );
}

/** @param speed 1 is that of the film; it is kept for the next one */
export function setSpeed({ player, video }: Controls, speed: number, isChosen = true): void {
  // The one a newly loaded file begins with, too.
  video.defaultPlaybackRate = speed;
  video.playbackRate = speed;
  if (isChosen) player.keep({ speed });
}

/** Each menu opens above its button; where there is no room for all their buttons, they stand in one menu. */
function placeMenus({ bar, stage, signal }: Controls): void {
  const settings = bar.querySelector('#film-settings');
  const parts = [...bar.querySelectorAll('#film-captions fieldset, #film-chapters fieldset, [name="listen"]')];
  const homes = parts.map((part) => part.parentElement);
  const room = new ResizeObserver(() => {
    const isNarrow = stage.clientWidth < narrow;
    if (bar.classList.contains('narrow') === isNarrow) return;
    bar.classList.toggle('narrow', isNarrow);
    if (isNarrow) settings?.prepend(...parts);
    else parts.forEach((part, at) => homes[at]?.append(part));
  });
  room.observe(stage);
  signal.addEventListener('abort', () => room.disconnect());

  for (const menu of bar.querySelectorAll<HTMLElement>('[popover]')) {
    const button = menu.previousElementSibling;
    menu.addEventListener('beforetoggle', (event) => {
      if (event.newState !== 'open' || !button) return;
      const { top, right } = button.getBoundingClientRect();
      // Where there is little room above its button it covers it: it never leaves the window.
      const room = Math.min(Math.max(top - 16, 240), innerHeight - 16);
      menu.style.setProperty('--bottom', `${Math.min(innerHeight - top, innerHeight - room - 16) + 8}px`);
      menu.style.setProperty('--right', `${Math.max(innerWidth - right, 8)}px`);
      menu.style.setProperty('--room', `${room}px`);
      // The browser moves the focus there as it opens the menu: the next key is the menu's already.
      for (const former of menu.querySelectorAll<HTMLElement>('[autofocus]')) former.autofocus = false;
      const usual =
        menu.querySelector<HTMLElement>('input:checked') ?? menu.querySelector<HTMLElement>('input, button');
      if (usual) usual.autofocus = true;
    });
  }
  // A menu that stays where it was while its button goes away belongs to nothing.
  const close = () => bar.querySelector<HTMLElement>(':popover-open')?.hidePopover();
  addEventListener('scroll', close, { signal, passive: true });
  addEventListener('resize', close, { signal });
  document.addEventListener('fullscreenchange', close, { signal });
}
