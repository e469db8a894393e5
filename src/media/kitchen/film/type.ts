import { Demuxer } from 'node-av/api';
import { AV_CODEC_ID_AAC, AV_CODEC_ID_AV1, AV_CODEC_ID_H264 } from 'node-av/constants';
import type { CodecParameters } from 'node-av/lib';

/** What `<source type>` says of a file we made: `video/mp4; codecs="avc1.640020, mp4a.40.2"`. */
export async function typeOf(file: string): Promise<string> {
  await using input = await Demuxer.open(file);
  const codecs = input.streams.map(({ codecpar }) => codecName(codecpar));
  return `${input.video() ? 'video' : 'audio'}/mp4; codecs="${codecs.join(', ')}"`;
}

/** The name of a codec with all a player must know to say whether it can (RFC 6381). */
export function codecName({ codecId, extradata }: CodecParameters): string {
  const head = extradata ?? Buffer.alloc(4);
  if (codecId === AV_CODEC_ID_H264) return `avc1.${head.subarray(1, 4).toString('hex')}`;
  if (codecId === AV_CODEC_ID_AV1) return av1Name(head);
  if (codecId === AV_CODEC_ID_AAC) return `mp4a.40.${(head[0] ?? 0) >> 3}`;
  throw new Error(`A codec films are not published in: ${codecId}. They are published in H.264, AV1 and AAC.`);
}

/** From the av1C box (AV1 Codec ISO Media File Format Binding, section 2.3.3): profile, level, tier, bits. */
function av1Name(head: Buffer): string {
  const [, second = 0, third = 0] = head;
  const level = String(second & 31).padStart(2, '0');
  return `av01.${second >> 5}.${level}${third & 128 ? 'H' : 'M'}.${third & 64 ? '10' : '08'}`;
}
