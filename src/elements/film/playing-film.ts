import type { FilmSettings } from '../../model/film/film-settings.ts';
import type { PlayableFile, PlayableFilm } from '../../model/film/playable.ts';

/** A film in its page, as whatever serves it knows it: `<film-player>` is one. */
export interface PlayingFilm extends HTMLElement {
  readonly film: PlayableFilm;
  readonly video: HTMLVideoElement;
  readonly stage: HTMLElement;
  readonly settings: FilmSettings;
  /** Whether only the sound is played. */
  readonly isListening: boolean;
  /** The second it will start at. */
  moment: number | undefined;
  /** The second it is on its way to, while nothing of its file is known yet. */
  readonly sought: number | undefined;
  /** Whether the reader wants it to go on: a file that fails stops the film without being asked. */
  isWanted: boolean;
  /** The most lines that the line was seen to carry. */
  most: number | undefined;
  /** Addresses of renditions that did not play. */
  readonly failed: Set<string>;
  /** Ends with its place in the page. */
  readonly signal: AbortSignal;
  /** What a click would play; nothing where all was tried in vain. */
  readonly source: PlayableFile | undefined;
  /** Where it is, in seconds, or will be as soon as its file says that it can. */
  readonly now: number;
  /** A part of the template of controls, by its name, new. @throws where there is none */
  copyOf: (part: string) => HTMLElement;
  /** @param moment seconds; it may be asked for before anything is known of the file */
  seek: (moment: number) => void;
  /** @param at seconds; where it was left, if not said */
  start: (at?: number) => void;
  play: () => void;
  /** Shows the button over the poster. @param moment it will start at */
  wait: (moment?: number) => void;
  /** Keeps a setting for the next film. */
  keep: (change: FilmSettings) => void;
  /** Changes how films are shown, now and on other pages; what is playing follows. */
  change: (change: FilmSettings, isListening?: boolean) => void;
}
