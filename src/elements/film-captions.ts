import type { Theatre } from './film-theatre.ts';

/**
 * Captions, set by the page and not by the browser: in the face and the direction of their language, and above the
 * controls while these are shown. The browser reads them and tells the time of each.
 */
export function openCaptions(theatre: Theatre): void {
  const { player, video, stage, bar, signal } = theatre;
  const box = player.copyOf('captions');
  video.after(box);
  const radios = [...bar.querySelectorAll<HTMLInputElement>('input[name="captions"]')];
  let shown: TextTrack | undefined = [...video.textTracks].find(({ mode }) => mode === 'showing');

  const show = () => {
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
  // The telephone's own full screen shows nothing of ours: there the browser shows them.
  video.addEventListener('webkitbeginfullscreen', () => shown && (shown.mode = 'showing'), { signal });
  video.addEventListener('webkitendfullscreen', () => shown && (shown.mode = 'hidden'), { signal });

  const usual = shown?.language ?? [...video.querySelectorAll('track')].find((track) => track.default)?.srclang;
  let last = usual;
  player.addEventListener(
    'film-captions',
    () => {
      if (shown) last = shown.language;
      const language = shown ? 'off' : (last ?? 'off');
      theatre.say(choose(language));
      player.keep({ captions: language });
    },
    { signal },
  );
}
