const ranges = ({ buffered }: HTMLVideoElement): [number, number][] =>
  Array.from({ length: buffered.length }, (_, at) => [buffered.start(at), buffered.end(at)]);

/** Seconds of a film that are loaded, wherever they are. */
export const loadedSeconds = (video: HTMLVideoElement): number =>
  ranges(video).reduce((sum, [start, end]) => sum + end - start, 0);

/** Up to where a film can go on from a moment; the moment itself where nothing of it is there. */
export const loadedTo = (video: HTMLVideoElement, moment: number): number =>
  ranges(video).find(([start, end]) => start <= moment + 0.1 && end > moment)?.[1] ?? moment;

/** Whether a film that should go on stands still until more of it comes; not where a slow machine makes it wait. */
export const isWaiting = (video: HTMLVideoElement): boolean =>
  !video.paused && !video.ended && video.readyState < 3 && loadedTo(video, video.currentTime) - video.currentTime < 1;
