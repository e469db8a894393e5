import { controlButton, type Controls } from './parts.ts';

/** The player of an iPhone, which fills the screen and shows nothing of ours. */
interface OwnFullScreen {
  webkitDisplayingFullscreen?: boolean;
  webkitExitFullscreen?: () => void;
}

/** At its end a film says where to go: on to the text, to the next film, or to its beginning. */
export function openEnd(controls: Controls): void {
  const { player, video, stage, bar, signal } = controls;
  const card = player.copyOf('end');
  bar.before(card);
  const readOn = card.querySelector<HTMLAnchorElement>('.film-read-on');
  const text = whatFollows(player);
  if (readOn && text) readOn.hash = text.id;

  const hasFocus = (part: Element) => part.contains(document.activeElement);
  const show = () => {
    if (!card.hidden) return;
    stage.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    card.hidden = false;
    stage.toggleAttribute('data-ended', true);
    // The controls are gone: whoever was among them goes on here. Nobody else is disturbed.
    if (hasFocus(stage)) readOn?.focus({ preventScroll: true });
    const own = video as HTMLVideoElement & OwnFullScreen;
    if (own.webkitDisplayingFullscreen) own.webkitExitFullscreen?.();
  };
  const hide = () => {
    if (card.hidden) return;
    const hadFocus = hasFocus(card);
    card.hidden = true;
    stage.removeAttribute('data-ended');
    if (hadFocus) controlButton(controls, 'play')?.focus({ preventScroll: true });
  };
  if (video.ended) show();
  video.addEventListener('ended', show, { signal });
  video.addEventListener('play', hide, { signal });
  // Another file that takes the place of the one that ended goes to its end, too.
  video.addEventListener('seeking', () => video.currentTime < player.film.duration - 0.5 && hide(), { signal });

  controlButton(controls, 'replay')?.addEventListener(
    'click',
    () => {
      controls.go(0);
      video.play().catch(() => undefined);
    },
    { signal },
  );
  readOn?.addEventListener('click', (event) => leaveFullScreen(event, readOn), { signal });
}

/** The first scene after the film; the film may stand within one. */
function whatFollows(player: HTMLElement): Element | undefined {
  return [...document.querySelectorAll('.scene[id]')].find(
    (scene) => player.compareDocumentPosition(scene) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

/** The page cannot be seen under a full screen: first that is left, then the link is followed. */
function leaveFullScreen(event: Event, link: HTMLAnchorElement): void {
  if (!document.fullscreenElement) return;
  event.preventDefault();
  void document.exitFullscreen().then(() => {
    // After the page is back where it was.
    requestAnimationFrame(() => requestAnimationFrame(() => link.click()));
  });
}
