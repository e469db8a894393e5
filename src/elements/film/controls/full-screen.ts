import { nameButton, controlButton, type Controls } from './parts.ts';

/** Full screen, with our controls where the browser lets them come along, and the picture in a window of its own. */
export function openFullScreen(controls: Controls): void {
  const { video, stage, engine, signal } = controls;
  const full = controlButton(controls, 'fullScreen');
  /** How far below the top of the window the stage stood. */
  let top: number | undefined;
  full?.addEventListener(
    'click',
    () => {
      if (!engine.isFullscreen()) ({ top } = stage.getBoundingClientRect());
      turn(controls);
    },
    { signal },
  );
  engine.on('fullscreenchange', () => nameButton(full, Boolean(engine.isFullscreen())));

  const change = () => {
    if (document.fullscreenElement === stage) return holdUpright(controls);
    // Meanwhile the page was shorter by the stage, and has moved.
    const { top: now, height } = stage.getBoundingClientRect();
    scrollBy({ top: now - (top ?? (innerHeight - height) / 2), behavior: 'instant' });
    top = undefined;
  };
  document.addEventListener('fullscreenchange', change, { signal });
  // It may fill the screen since the button over the poster was pressed.
  if (document.fullscreenElement === stage) {
    nameButton(full, true);
    holdUpright(controls);
  }

  const window = controlButton(controls, 'pictureInPicture');
  if (!window) return;
  if (!document.pictureInPictureEnabled) window.hidden = true;
  window.addEventListener(
    'click',
    () => {
      window.closest<HTMLElement>('[popover]')?.hidePopover();
      const change = document.pictureInPictureElement
        ? document.exitPictureInPicture()
        : video.requestPictureInPicture();
      change.catch(() => undefined);
    },
    { signal },
  );
}

function turn({ engine }: Controls): void {
  const change = engine.isFullscreen() ? engine.exitFullscreen() : engine.requestFullscreen();
  Promise.resolve(change).catch(() => undefined);
}

/** A telephone that fills its screen with a film is turned as the film is, where it lets itself be turned. */
function holdUpright({ player }: Controls): void {
  const { orientation } = screen as { orientation?: { lock?: (to: string) => Promise<void> } };
  const { width, height } = player.film;
  orientation?.lock?.(height > width ? 'portrait' : 'landscape').catch(() => undefined);
}
