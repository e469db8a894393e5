import type { Frame } from 'node-av/lib';

/** What is done to two channels so that everybody hears them: on one ear, or not at all on one loudspeaker. */
export type Repair = 'left for both' | 'right for both' | 'right turned over';

/** The filter that does it. */
export const repairs: Record<Repair, string> = {
  'left for both': 'pan=stereo|c0=c0|c1=c0',
  'right for both': 'pan=stereo|c0=c1|c1=c1',
  'right turned over': 'pan=stereo|c0=c0|c1=-1*c1',
};

/** A channel with less than this share of the other’s power is one where nobody speaks: 35 dB, more than what wires let through. */
const nothing = 10 ** -3.5;

/** What one loudspeaker plays (the sum) has less than this share of the power of the difference: 15 dB. */
const cancelled = 10 ** -1.5;

/** Compares the two channels of a sound, frame by frame. */
export class Ears {
  #left = 0;
  #right = 0;
  #sum = 0;
  #difference = 0;
  samples = 0;

  /** @param frame two channels of floats, each for itself */
  add(frame: Frame): void {
    const [left, right] = (frame.data ?? []).map(
      (plane) => new Float32Array(plane.buffer, plane.byteOffset, frame.nbSamples),
    );
    if (!left || !right) throw new Error('A frame of sound does not have two channels.');
    for (let at = 0; at < left.length; at += 1) {
      const [one, other] = [left[at] ?? 0, right[at] ?? 0];
      this.#left += one * one;
      this.#right += other * other;
      this.#sum += (one + other) ** 2;
      this.#difference += (one - other) ** 2;
    }
    this.samples += left.length;
  }

  /** What both channels held of power, in the mean of all samples. */
  get power(): number {
    return this.samples === 0 ? 0 : (this.#left + this.#right) / this.samples;
  }

  get repair(): Repair | undefined {
    if (this.power === 0) return undefined;
    if (this.#right < this.#left * nothing) return 'left for both';
    if (this.#left < this.#right * nothing) return 'right for both';
    if (this.#sum < this.#difference * cancelled) return 'right turned over';
    return undefined;
  }
}
