/** What the gate learns of a master film while it decodes it to its end. */
export interface FilmFacts {
  /** Seconds, of what was really there. */
  duration: number;
  /** Pixels as it is seen: turned upright, its pixels made square. */
  width: number;
  height: number;
  /** Degrees it must be turned clockwise to stand upright. */
  rotation: 0 | 90 | 180 | 270;
  /** Frames a second, in the mean; at most 60 are published. */
  frameRate: number;
  /** Seconds at the end for which the last picture stays without saying so: the sound goes on, or nobody knows. */
  still?: number;
  /** Light beyond what common screens show, by its transfer function; absent in common films. */
  hdr?: 'pq' | 'hlg';
  /** Absent where the film has no sound. Of several tracks, what is heard of them together. */
  sound?: {
    channels: number;
    /** Integrated loudness in LUFS, after ITU-R BS.1770; −Infinity for silence. */
    loudness: number;
    /** dBTP. */
    truePeak: number;
  };
}
