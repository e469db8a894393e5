import { filmChapterAt } from '../../../model/film/playable.ts';
import type { Controls } from './parts.ts';
import { wish } from '../wish.ts';

/** What the telephone shows on its locked screen, and the buttons there: title, poster, play, ten seconds, chapters. */
export function openSession({ player, video, go, signal }: Controls): void {
  if (!('mediaSession' in navigator)) return;
  const { title, place, artwork, chapters } = player.film;
  const { mediaSession } = navigator;
  const describe = () => {
    const chapter = filmChapterAt(chapters, player.now)?.text;
    if (mediaSession.metadata?.album === (chapter ?? '')) return;
    mediaSession.metadata = new MediaMetadata({
      ...{ title, artist: place, album: chapter ?? '' },
      artwork: [{ src: artwork, type: 'image/jpeg' }],
    });
  };
  const chapterBeside = (by: 1 | -1) => {
    const now = chapters.findLastIndex(({ start }) => start <= player.now + (by > 0 ? 0.05 : -3));
    go(chapters[Math.max(now + (by > 0 ? 1 : 0), 0)]?.start ?? player.now);
  };
  const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    // A headset may say either twice.
    play: () => wish(player, true),
    pause: () => wish(player, false),
    seekbackward: ({ seekOffset = 10 }) => go(player.now - seekOffset),
    seekforward: ({ seekOffset = 10 }) => go(player.now + seekOffset),
    seekto: ({ seekTime = 0 }) => go(seekTime),
    ...(chapters.length > 1 && { previoustrack: () => chapterBeside(-1), nexttrack: () => chapterBeside(1) }),
  };
  for (const [action, handler] of Object.entries(actions)) {
    try {
      mediaSession.setActionHandler(action as MediaSessionAction, handler);
    } catch {
      // An older browser does not know this one.
    }
  }
  video.addEventListener('timeupdate', describe, { signal });
  describe();
}
