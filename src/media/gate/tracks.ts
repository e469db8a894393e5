import type { Demuxer } from 'node-av/api';
import {
  AVMEDIA_TYPE_VIDEO,
  AV_DISPOSITION_ATTACHED_PIC,
  AV_DISPOSITION_DEFAULT,
  AV_DISPOSITION_STILL_IMAGE,
  AV_DISPOSITION_TIMED_THUMBNAILS,
} from 'node-av/constants';
import type { Stream } from 'node-av/lib';
import type { Notice } from '../notice.ts';

/** The moving picture of a film, the usual one or the first. */
export function pictureTrack(film: Demuxer): Stream | undefined {
  const tracks = pictureTracks(film);
  return tracks.find((stream) => stream.hasDisposition(AV_DISPOSITION_DEFAULT)) ?? tracks[0];
}

/** What is to be said of the others: a film shows one. */
export function pictureNotices(film: Demuxer): Notice[] {
  const tracks = pictureTracks(film);
  const shown = pictureTrack(film);
  if (tracks.length < 2 || !shown) return [];
  return [
    {
      problem: `Of its ${tracks.length} picture tracks, number ${tracks.indexOf(shown) + 1} is shown, and no other.`,
      remedy: 'If another is to be seen, export the film with that one alone.',
    },
  ];
}

/** A cover is none, nor are thumbnails that came with a film. */
const pictureTracks = (film: Demuxer): Stream[] =>
  film.streams.filter((stream) => stream.codecpar.codecType === AVMEDIA_TYPE_VIDEO && isMoving(stream));

const isMoving = (stream: Stream): boolean =>
  ![AV_DISPOSITION_ATTACHED_PIC, AV_DISPOSITION_STILL_IMAGE, AV_DISPOSITION_TIMED_THUMBNAILS].some((mark) =>
    stream.hasDisposition(mark),
  );
