import { inject } from 'vitest';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

/** A tab of a browser, as these tests use every browser: in few words, each of them a thing a reader does. */
export interface Tab {
  /** Opens an address of the site, and waits until it has loaded. */
  go(address: string): Promise<void>;
  /** Back, as the reader's own button goes. */
  back(): Promise<void>;
  /** Runs a function in the page. It can use its arguments and the page, and nothing else. */
  ask<Args extends unknown[], Result>(read: (...args: Args) => Result, ...args: Args): Promise<Result>;
  /** A press with the pointer in the middle of the first element that is found. */
  click(selector: string): Promise<void>;
  /** A key by its name: `Escape`, `ArrowRight`, `k`. */
  press(key: string): Promise<void>;
  /** Holds at the middle of an element, moves by so many pixels, and lets go. */
  drag(selector: string, x: number, y: number, hand?: 'mouse' | 'finger'): Promise<void>;
  /** What is in the window, as PNG. */
  picture(): Promise<Buffer>;
}

export interface Engine {
  name: string;
  /** A finger can be played. */
  hasFingers: boolean;
  /** Opens a window of a size. WebKit's own is never narrower than about 450 pixels. */
  open(width: number, height: number): Promise<Tab>;
  close(): Promise<void>;
}

/** The sizes at which everything is tried. */
export const sizes = [
  { size: 'desktop', width: 1280, height: 800 },
  { size: 'telephone', width: 390, height: 844 },
] as const;

/** Each engine that is installed on this machine; the others are named, with what would bring them. */
export async function installedEngines(): Promise<Engine[]> {
  const tried = await Promise.all([openFirefox(inject('origin')), openWebKit(inject('origin'))]);
  for (const absent of tried.filter((one) => typeof one === 'string')) console.warn(absent);
  return tried.filter((one) => typeof one !== 'string');
}
