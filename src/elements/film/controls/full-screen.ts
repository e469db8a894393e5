import { nameButton, theatreButton, type Theatre } from './parts.ts';

/** Full screen, with our controls where the browser lets them come along, and the picture in a window of its own. */
export function openFullScreen(theatre: Theatre): void {
  const { video, stage, engine, signal } = theatre;
  const full = theatreButton(theatre, 'fullScreen');
  /** How far below the top of the window the stage stood. */
  let top: number | undefined;
  full?.addEventListener(
    'click',
    () => {
      if (!engine.isFullscreen()) ({ top } = stage.getBoundingClientRect());
      turn(theatre);
    },
    { signal },
  );
  engine.on('fullscreenchange', () => nameButton(full, Boolean(engine.isFullscreen())));

  const change = () => {
    if (document.fullscreenElement === stage) return holdUpright(theatre);
    // Meanwhile the page was shorter by the stage, and has moved.
    const { top: now, height } = stage.getBoundingClientRect();
    scrollBy({ top: now - (top ?? (innerHeight - height) / 2), behavior: 'instant' });
    top = undefined;
  };
  document.addEventListener('fullscreenchange', change, { signal });
  // It may fill the screen since the button over the poster was pressed.
  if (document.fullscreenElement === stage) {
    nameButton(full, true);
    holdUpright(theatre);
  }

  const window = theatreButton(theatre, 'pictureInPicture');
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

function turn({ engine }: Theatre): void {
  const change = engine.isFullscreen() ? engine.exitFullscreen() : engine.requestFullscreen();
  Promise.resolve(change).catch(() => undefined);
}

/** A telephone that fills its screen with a film is turned as the film is, where it lets itself be turned. */
function holdUpright({ player }: Theatre): void {
  const { orientation } = screen as { orientation?: { lock?: (to: string) => Promise<void> } };
  const { width, height } = player.film;
  orientation?.lock?.(height > width ? 'portrait' : 'landscape').catch(() => undefined);
}
