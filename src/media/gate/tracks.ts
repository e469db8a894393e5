import type { Demuxer } from 'node-av/api';
import {
  AVMEDIA_TYPE_AUDIO,
  AVMEDIA_TYPE_VIDEO,
  AV_DISPOSITION_ATTACHED_PIC,
  AV_DISPOSITION_DEFAULT,
  AV_DISPOSITION_STILL_IMAGE,
  AV_DISPOSITION_TIMED_THUMBNAILS,
  type AVMediaType,
} from 'node-av/constants';
import type { Stream } from 'node-av/lib';

/** The moving picture of a film: a cover, or thumbnails that came with it, are none. */
export const pictureTrack = (film: Demuxer): Stream | undefined => chosen(film, AVMEDIA_TYPE_VIDEO);

/** The sound of a film: of several tracks the one marked as the usual one, else the first. */
export const soundTrack = (film: Demuxer): Stream | undefined => chosen(film, AVMEDIA_TYPE_AUDIO);

function chosen(film: Demuxer, type: AVMediaType): Stream | undefined {
  const tracks = film.streams.filter((stream) => stream.codecpar.codecType === type && !isStill(stream));
  return tracks.find((stream) => stream.hasDisposition(AV_DISPOSITION_DEFAULT)) ?? tracks[0];
}

const isStill = (stream: Stream): boolean =>
  [AV_DISPOSITION_ATTACHED_PIC, AV_DISPOSITION_STILL_IMAGE, AV_DISPOSITION_TIMED_THUMBNAILS].some((mark) =>
    stream.hasDisposition(mark),
  );
