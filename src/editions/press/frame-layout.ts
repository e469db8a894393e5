/** The shapes a film is handed out in, by the name in its file: `film-9x16-fr.mp4`. */
export const frames = {
  '9x16': { width: 1080, height: 1920 },
  '1x1': { width: 1080, height: 1080 },
} as const;

export type FrameName = keyof typeof frames;

/** A part of a frame, in pixels. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where everything stands in a frame. */
export interface FrameLayout {
  frame: { width: number; height: number };
  /** The film, whole. */
  picture: Place;
  /** What is said. */
  words: Place;
  /** The place and the title; absent where the picture leaves no room for them. */
  title?: Place;
  /** Words stand on the picture itself: it needs a dusk of its own. */
  isOverPicture: boolean;
}

/**
 * What networks put their buttons and names over (of a vertical film the upper eighth, the lower fifth and the right edge),
 * words keep clear of: what is left for them.
 */
const clear = {
  '9x16': { left: 120, right: 960, top: 250, bottom: 1530 },
  '1x1': { left: 60, right: 1020, top: 54, bottom: 1026 },
};

/** The height at least that words have below a picture: three lines. */
const roomForWords = { '9x16': 250, '1x1': 190 };

/** From the top of the words to that of the picture, where there is a title. */
const roomForTitle = { '9x16': 230, '1x1': 100 };

/** By how much a picture may stand lower than it must. */
const slack = { '9x16': 100, '1x1': 20 };

const gap = 30;

/** @param film its pixels, as it is seen */
export function frameLayout(name: FrameName, film: { width: number; height: number }): FrameLayout {
  const frame = frames[name];
  const { left, right, top, bottom } = clear[name];
  const ratio = Math.min(frame.width / film.width, frame.height / film.height);
  const [width, height] = [even(film.width * ratio), even(film.height * ratio)];
  const across = { left, width: right - left };
  const under = top + roomForTitle[name] + gap;
  const isOverPicture = height > bottom - roomForWords[name] - gap - under;
  if (isOverPicture) {
    const picture = { width, height, left: even((frame.width - width) / 2), top: even((frame.height - height) / 2) };
    const inside = Math.min(picture.top + height - gap, bottom);
    return {
      ...{ frame, picture, isOverPicture },
      words: { ...across, top: inside - roomForWords[name], height: roomForWords[name] },
    };
  }
  // A little above the middle, where there is room to move.
  const free = bottom - roomForWords[name] - gap - height;
  const picture = {
    width,
    height,
    left: even((frame.width - width) / 2),
    top: even(Math.min(free, under + slack[name])),
  };
  const from = picture.top + height + gap;
  return {
    ...{ frame, picture, isOverPicture },
    words: { ...across, top: from, height: bottom - from },
    title: { ...across, top, height: picture.top - gap - top },
  };
}

/** Films halve their colours in both directions. */
const even = (pixels: number): number => 2 * Math.round(pixels / 2);
