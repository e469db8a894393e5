import { controlButton, type Controls } from './parts.ts';

/** Listening: by a button, and by itself when the page is hidden, where the reader asked for that. */
export function openModes(controls: Controls): void {
  const { player, video, signal } = controls;
  const listen = controlButton(controls, 'listen');
  const note = player.querySelector<HTMLElement>('.film-note');
  const back = player.querySelector<HTMLButtonElement>('button[name="showPicture"]');
  /** Whether it was the page's hiding that took the picture away. */
  let wasTaken = false;

  const show = () => {
    if (listen) listen.ariaPressed = String(player.isListening);
    if (back) back.hidden = !player.isListening;
    if (note && !player.isListening) note.textContent = '';
  };
  player.addEventListener('film-change', show, { signal });
  show();
  listen?.addEventListener('click', () => player.change({}, !player.isListening), { signal });
  back?.addEventListener(
    'click',
    () => {
      player.change({}, false);
      controlButton(controls, 'play')?.focus();
    },
    { signal },
  );

  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) {
        // In a window of its own it is still seen.
        const isSeen = document.pictureInPictureElement === video;
        const isPlaying = !video.paused || controls.hold;
        wasTaken = !isSeen && Boolean(isPlaying) && !player.isListening && Boolean(player.settings.whenHidden);
        if (wasTaken) player.change({}, true);
      } else if (wasTaken && note && player.isListening) {
        note.textContent = note.dataset['words'] ?? '';
        wasTaken = false;
      }
    },
    { signal },
  );
}
