import { nameButton, theatreButton, type Theatre } from './film-theatre.ts';

/** Full screen, with our controls where the browser lets them come along, and the picture in a window of its own. */
export function openFullScreen(theatre: Theatre): void {
  const { video, engine, signal } = theatre;
  const full = theatreButton(theatre, 'fullScreen');
  full?.addEventListener('click', () => turn(theatre), { signal });
  engine.on('fullscreenchange', () => nameButton(full, Boolean(engine.isFullscreen())));

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
