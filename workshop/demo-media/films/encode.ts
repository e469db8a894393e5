import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../sources/cache.ts';

export interface Reel {
  width: number;
  height: number;
  /** Frames per second. */
  rate: number;
}

const bt709 = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'];

/** Frames (RGBA) as one file of high quality and no sound, kept in the cache: to press it again costs no drawing. */
export async function filmed(
  file: string,
  frames: AsyncIterable<Uint8ClampedArray>,
  { width, height, rate }: Reel,
): Promise<void> {
  const draft = join(cacheFolder, `${process.pid}.mp4`);
  const from = ['-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', `${width}x${height}`, '-r', String(rate), '-i', '-'];
  const colours = ['-vf', 'scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int', ...bt709];
  const to = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '11', '-pix_fmt', 'yuv420p', draft];
  const ffmpeg = spawn('ffmpeg', ['-v', 'error', '-y', ...from, ...colours, ...to], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(ffmpeg, 'close');
  for await (const frame of frames) {
    const bytes = Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength);
    if (!ffmpeg.stdin.write(bytes)) await once(ffmpeg.stdin, 'drain');
  }
  ffmpeg.stdin.end();
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`ffmpeg ended with ${code} while writing ${file}.`);
  renameSync(draft, file);
}

/**
 * Picture and sound as one MP4 of a given weight at most: H.264 high and AAC, index first, no metadata (nor the coder’s
 * settings, its SEI). It can be entered every two seconds and is as light as what the site publishes, which takes its
 * picture as it is. Two passes give the bits to the moments that need them; aq-mode 3 gives them to the dark, where bands
 * would show.
 */
export function pressed(
  file: string,
  picture: string,
  sound: string,
  { megabytes, seconds }: { megabytes: number; seconds: number },
): void {
  const draft = join(cacheFolder, `${process.pid}.pressed.mp4`);
  const log = join(cacheFolder, `${process.pid}.pass`);
  const spoken = 112;
  const rate = Math.floor((megabytes * 8000) / seconds - spoken - 6);
  const bits = ['-b:v', `${Math.min(rate, 880)}k`, '-preset', 'slow', '-refs', '4'];
  const entered = ['-g', '50', '-keyint_min', '50', '-sc_threshold', '0', '-flags', '+cgop'];
  const coding = ['-c:v', 'libx264', '-profile:v', 'high', '-level', '3.1', ...bits, ...entered];
  const dark = ['-pix_fmt', 'yuv420p', '-x264-params', 'aq-mode=3:aq-strength=0.9:deblock=-1,-1', ...bt709];
  const pass = (number: number) => ['-pass', String(number), '-passlogfile', log];
  const bare = [
    '-map_metadata',
    '-1',
    '-bsf:v',
    'filter_units=remove_types=6',
    '-metadata:s:v:0',
    'encoder=',
    '-fflags',
    '+bitexact',
    '-flags:v',
    '+bitexact',
    '-flags:a',
    '+bitexact',
  ];
  const input = ['-v', 'error', '-y', '-i', picture];
  execFileSync('ffmpeg', [...input, ...coding, ...dark, ...pass(1), '-an', '-f', 'null', '-']);
  const voice = ['-map', '0:v', '-map', '1:a', '-c:a', 'aac', '-b:a', `${spoken}k`, '-ac', '2', '-shortest'];
  const rest = [...voice, ...bare, '-movflags', '+faststart', draft];
  execFileSync('ffmpeg', [...input, '-i', sound, ...coding, ...dark, ...pass(2), ...rest]);
  renameSync(draft, file);
}
