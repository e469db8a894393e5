/** Milliseconds in which the night moves on by a degree and a quarter. */
const aWhile = 300_000;

/**
 * Has the globe drawn anew where what was drawn is lost or no longer true, though nobody touched it: the page comes back
 * as it was left, which some browsers do without its canvases; the memory of the graphics was taken away and is given
 * back; the window goes to a finer screen; the reader's colours come or go; the night has moved on.
 */
export function onRenewal(canvas: HTMLCanvasElement, renew: () => void, signal: AbortSignal): void {
  const on = { signal };
  addEventListener('pageshow', ({ persisted }) => persisted && renew(), on);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && renew(), on);
  canvas.addEventListener('contextrestored', renew, on);
  matchMedia('(forced-colors: active)').addEventListener('change', renew, on);
  watchDensity(renew, signal);
  const clock = setInterval(renew, aWhile);
  signal.addEventListener('abort', () => clearInterval(clock));
}

/** A question about the density of a screen is answered once: the next is about the new one. */
function watchDensity(renew: () => void, signal: AbortSignal): void {
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
    'change',
    () => {
      renew();
      watchDensity(renew, signal);
    },
    { once: true, signal },
  );
}
