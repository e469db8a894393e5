import { clockOf } from '../../model/film/moment.ts';
import type { PlayingFilm } from './playing-film.ts';
import { withLate } from '../late-script.ts';

/** Puts the poster, its button and the other ways to watch in their places when the film comes into sight, not before. */
export function showWhenSeen(player: PlayingFilm, signal: AbortSignal): void {
  const watch = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && showStart(player), {
    // At the very edge of the screen, nothing of it is seen.
    rootMargin: '-1px',
  });
  watch.observe(player);
  // A keyboard comes from link to link: the button must be there before the next one is.
  const heard = () => {
    // What has the focus is marked from now on. On a page that a link led to, the browser takes the focus we give for
    // that of a keyboard, and a ring would lie over the whole film.
    player.toggleAttribute('data-keys', true);
    showStart(player);
  };
  addEventListener('keydown', heard, { signal, once: true, capture: true });
  signal.addEventListener('abort', () => watch.disconnect());

  // Its sentences are links all the same.
  const transcript = player.querySelector<HTMLElement>('.transcript');
  transcript?.addEventListener(
    'toggle',
    () => withLate(import('./wake-transcript.ts'), ({ wakeTranscript }) => wakeTranscript(player, transcript)),
    { signal, once: true },
  );

  player
    .querySelector('.film-ways')
    ?.addEventListener(
      'toggle',
      () => withLate(import('./described-name.ts'), ({ nameDescription }) => nameDescription(player)),
      { signal, once: true },
    );

  player.addEventListener(
    'click',
    ({ target }) => {
      const name = (target as Element).closest('button')?.name;
      if (name === 'start') player.start();
      if (name === 'again') player.start(0);
      if (name === 'startFull') {
        player.start();
        // Where it is refused, the film plays in the page.
        player.stage.requestFullscreen().catch(() => undefined);
      }
    },
    { signal },
  );
  player.addEventListener(
    'change',
    ({ target }) => {
      const { type, name, checked } = target as HTMLInputElement;
      if (type !== 'checkbox') return;
      if (name === 'listening') player.change({}, checked);
      else player.change({ [name]: checked });
    },
    { signal },
  );
}

/** Says on the button over the poster what a click will do and what it will carry: by mode, by place in the film. */
export function showStart(player: PlayingFilm): void {
  const { stage, moment, isListening, settings, source } = player;
  if (!stage.style.aspectRatio) place(player);
  player.toggleAttribute('data-listening', isListening);
  for (const input of player.querySelectorAll<HTMLInputElement>('.film-ways input')) {
    input.checked = Boolean(input.name === 'listening' ? isListening : settings[input.name as 'sobriety']);
  }
  const [title, weight] = stage.querySelectorAll<HTMLElement>('.film-start :is(strong, small)');
  const again = stage.querySelector<HTMLButtonElement>('.film-start button[name="again"]');
  if (!title || !weight || !again) return;
  const { watch = '', listen = '', resume = '' } = title.dataset;
  title.textContent = moment ? resume.replace('{moment}', clockOf(moment)) : isListening ? listen : watch;
  weight.textContent = (weight.dataset['words'] ?? '').replace('{size}', source?.size ?? '');
  again.hidden = !moment;
}

function place(player: PlayingFilm): void {
  const { stage, film } = player;
  const ways = player.querySelector('.film-ways');
  player.dataset['state'] ??= 'ready';
  stage.style.aspectRatio = `${film.width} / ${film.height}`;
  stage.append(player.copyOf('poster'), player.copyOf('start'));
  stage.after(player.copyOf('listening'));
  // A telephone may keep the full screen to its own player.
  stage.querySelector('[name="startFull"]')?.toggleAttribute('hidden', !document.fullscreenEnabled);
  ways?.querySelector('summary')?.after(player.copyOf('options'));
}
