import {
  AVERROR_EAGAIN,
  AVERROR_EOF,
  AV_CODEC_ID_HEVC,
  AV_FRAME_FLAG_CORRUPT,
  AV_LOG_QUIET,
  AV_PKT_FLAG_KEY,
} from 'node-av/constants';
import { Codec, CodecContext, Dictionary, Frame, Log, Packet, Rational } from 'node-av/lib';
import type { Tile } from './picture.ts';

/** Decodes pictures in HEVC, one by one, and lends each to whoever asked. Throws where one is damaged. */
export async function decodeTiles(tiles: Tile[], take: (frame: Frame, index: number) => Promise<void>): Promise<void> {
  Log.setLevel(AV_LOG_QUIET);
  let last: { settings: Buffer; context: CodecContext } | undefined;
  try {
    for (const [index, tile] of tiles.entries()) {
      // The tiles of a photograph are made alike.
      if (!last?.settings.equals(tile.settings)) {
        last?.context.freeContext();
        last = { settings: tile.settings, context: await decoderFor(tile) };
      }
      using frame = await decoded(last.context, tile);
      await take(frame, index);
    }
  } finally {
    last?.context.freeContext();
  }
}

async function decoderFor({ settings, width, height }: Tile): Promise<CodecContext> {
  const codec = Codec.findDecoder(AV_CODEC_ID_HEVC);
  if (!codec) throw new Error('There is no decoder for HEVC.');
  const context = new CodecContext();
  context.allocContext3(codec);
  context.extraData = settings;
  // One frame goes in and one comes out.
  context.threadCount = 1;
  const most = Math.max(width, 64) * Math.max(height, 64) * 2;
  const opened = await context.open2(
    codec,
    Dictionary.fromObject({ max_pixels: String(most), err_detect: 'crccheck+explode' }),
  );
  if (opened < 0) throw new RangeError('What a decoder must know of it is damaged.');
  return context;
}

async function decoded(context: CodecContext, { data }: Tile): Promise<Frame> {
  using packet = new Packet();
  packet.alloc();
  packet.data = data;
  packet.setFlags(AV_PKT_FLAG_KEY);
  const frame = new Frame();
  frame.alloc();
  const sent = await context.sendPacket(packet);
  let received = sent < 0 ? sent : await context.receiveFrame(frame);
  if (received === AVERROR_EAGAIN) {
    // It keeps the frame until it is told that no other comes.
    await context.sendPacket(null);
    received = await context.receiveFrame(frame);
  }
  if (received < 0 || frame.decodeErrorFlags !== 0 || frame.hasFlags(AV_FRAME_FLAG_CORRUPT)) {
    frame.free();
    throw new RangeError(received === AVERROR_EOF ? 'A picture in it is empty.' : 'A picture in it is damaged.');
  }
  context.flushBuffers();
  // Filters ask when a frame is.
  [frame.timeBase, frame.pts] = [new Rational(1, 1), 0n];
  return frame;
}
