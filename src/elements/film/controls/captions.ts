import type { Controls } from './parts.ts';

/**
 * Captions, set by the page and not by the browser: in the face and the direction of their language, and above the
 * controls while these are shown. The browser reads them and tells the time of each.
 */
export function openCaptions(controls: Controls): void {
  const { player, video, stage, bar, signal } = controls;
  const box = player.copyOf('captions');
  video.after(box);
  const radios = [...bar.querySelectorAll<HTMLInputElement>('input[name="captions"]')];
  let shown: TextTrack | undefined = [...video.textTracks].find(({ mode }) => mode === 'showing');

  const show = () => {
    // Another file has not come to its moment yet.
    if (player.sought !== undefined) return;
    const cues = [...(shown?.activeCues ?? [])] as VTTCue[];
    box.replaceChildren(
      ...cues.map((cue) => {
        const line = document.createElement('p');
        line.append(cue.getCueAsHTML());
        return line;
      }),
    );
    box.hidden = cues.length === 0;
  };
  const choose = (language: string | undefined) => {
    shown?.removeEventListener('cuechange', show);
    shown = [...video.textTracks].find((track) => track.language === language);
    for (const track of video.textTracks) track.mode = track === shown ? 'hidden' : 'disabled';
    shown?.addEventListener('cuechange', show);
    const radio = radios.find(({ value }) => value === (shown?.language ?? 'off'));
    if (radio) radio.checked = true;
    const name = radio?.nextElementSibling;
    box.lang = shown?.language ?? '';
    box.dir = name?.getAttribute('dir') ?? '';
    stage.toggleAttribute('data-captions', Boolean(shown));
    show();
    return name?.textContent.trim() ?? '';
  };
  choose(shown?.language);

  bar.addEventListener(
    'change',
    ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      if (name !== 'captions') return;
      choose(value);
      player.keep({ captions: value });
    },
    { signal },
  );
  // The telephone's own full screen shows nothing of ours: there the browser shows them, and may be told which.
  let isElsewhere = false;
  const isShowing = ({ mode }: TextTrack) => mode === 'showing';
  const turn = (isThere: boolean) => {
    isElsewhere = isThere;
    if (isThere && shown) shown.mode = 'showing';
    else if (!isThere) choose([...video.textTracks].find(isShowing)?.language);
  };
  video.addEventListener('webkitbeginfullscreen', () => turn(true), { signal });
  video.addEventListener('webkitendfullscreen', () => turn(false), { signal });
  // A browser may choose one by itself, as the system's settings are: it would stand there twice.
  const settle = () => !isElsewhere && [...video.textTracks].some(isShowing) && choose(shown?.language);
  video.textTracks.addEventListener('change', settle, { signal });

  const usual = shown?.language ?? [...video.querySelectorAll('track')].find((track) => track.default)?.srclang;
  let last = usual;
  player.addEventListener(
    'film-captions',
    () => {
      if (shown) last = shown.language;
      const language = shown ? 'off' : (last ?? 'off');
      controls.say(choose(language));
      player.keep({ captions: language });
    },
    { signal },
  );
}
