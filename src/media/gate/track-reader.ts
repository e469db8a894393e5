import { Decoder } from 'node-av/api';
import {
  AVERROR_EAGAIN,
  AVERROR_EOF,
  AV_CODEC_FLAG_OUTPUT_CORRUPT,
  AV_FRAME_FLAG_CORRUPT,
  AV_NOPTS_VALUE,
  AV_PKT_FLAG_CORRUPT,
} from 'node-av/constants';
import { Frame, type CodecContext, type Packet, type Stream } from 'node-av/lib';

/** Decodes one track of a film, packet by packet, and notes what is there and what is damaged. */
export class TrackReader implements Disposable {
  readonly track: Stream;
  readonly #decoder: Decoder;
  readonly #context: CodecContext;
  readonly #frame = new Frame();
  readonly #onFrame: (frame: Frame) => void;

  frames = 0;
  /** Seconds at which the first frame begins, the last one begins, and the last one ends. */
  start = Infinity;
  last = 0;
  end = 0;
  /** Frames that do not say when they are. */
  untimed = 0;
  /** Seconds up to which the frames themselves say that they stay. */
  said = 0;
  /** Seconds at which something could not be decoded, or only in part. */
  readonly faults: number[] = [];
  /** Whether the file ended in the middle of a packet. */
  isTorn = false;

  private constructor(decoder: Decoder, context: CodecContext, onFrame: (frame: Frame) => void) {
    this.track = decoder.getStream();
    this.#decoder = decoder;
    this.#context = context;
    this.#onFrame = onFrame;
    this.#frame.alloc();
  }

  /**
   * @param maxPixels a frame with more is not decoded, whatever the file said of its size
   * @param onFrame is lent each frame, and must not keep it
   */
  static async open(track: Stream, maxPixels: number, onFrame: (frame: Frame) => void): Promise<TrackReader> {
    const decoder = await Decoder.create(track, {
      context: { threadCount: 0 },
      options: { max_pixels: maxPixels },
      // Damaged frames are wanted too: one that is held back would be missed by nobody.
      configure: (context) => context.setFlags(AV_CODEC_FLAG_OUTPUT_CORRUPT),
    });
    const context = decoder.getCodecContext();
    if (!context) throw new Error('A decoder was made without its context.');
    return new TrackReader(decoder, context, onFrame);
  }

  /** Decodes a packet of this track; nothing, when the track is over. */
  async read(packet?: Packet): Promise<void> {
    const moment = packet && packet.pts !== AV_NOPTS_VALUE ? this.#seconds(packet.pts) : this.end;
    if (packet?.hasFlags(AV_PKT_FLAG_CORRUPT)) this.isTorn = true;
    if (packet?.size === 0) return;
    for (;;) {
      const sent = await this.#context.sendPacket(packet ?? null);
      await this.#receive();
      if (sent === AVERROR_EAGAIN) continue;
      if (sent < 0 && sent !== AVERROR_EOF) this.faults.push(moment);
      return;
    }
  }

  async #receive(): Promise<void> {
    for (;;) {
      const received = await this.#context.receiveFrame(this.#frame);
      if (received === AVERROR_EAGAIN || received === AVERROR_EOF) return;
      if (received < 0) {
        this.faults.push(this.end);
        return;
      }
      this.#note(this.#frame);
      this.#onFrame(this.#frame);
      this.#frame.unref();
    }
  }

  #note(frame: Frame): void {
    const { num, den } = this.track.avgFrameRate;
    const begins = frame.bestEffortTimestamp === AV_NOPTS_VALUE ? this.end : this.#seconds(frame.bestEffortTimestamp);
    // A picture that does not say how long it stays, stays as long as the one before.
    const length = frame.isAudio()
      ? frame.nbSamples / frame.sampleRate
      : this.#seconds(frame.duration) || (num > 0 ? den / num : this.frames > 0 ? begins - this.last : 0);
    if (frame.bestEffortTimestamp === AV_NOPTS_VALUE) this.untimed += 1;
    this.said = Math.max(this.said, begins + (frame.isAudio() ? length : this.#seconds(frame.duration)));
    this.frames += 1;
    this.start = Math.min(this.start, begins);
    this.last = Math.max(this.last, begins);
    this.end = Math.max(this.end, begins + length);
    if (frame.decodeErrorFlags !== 0 || frame.hasFlags(AV_FRAME_FLAG_CORRUPT)) this.faults.push(begins);
  }

  #seconds(ticks: bigint): number {
    return (Number(ticks) * this.track.timeBase.num) / this.track.timeBase.den;
  }

  [Symbol.dispose](): void {
    this.#frame.free();
    this.#decoder.close();
  }
}

/** Seconds that a track says it lasts; 0 where it does not say. */
export const promisedLength = ({ duration, timeBase }: Stream): number =>
  duration > 0n ? (Number(duration) * timeBase.num) / timeBase.den : 0;
