import type { FilmOptions } from './sample-options.ts';
import { toneOf } from './sample-microphone.ts';

/** What a film of the tests is made of, as a graph of FFmpeg: the picture first, then the cover, then the tone. */
export function sources(options: FilmOptions): string {
  const { seconds = 2, size = '64x48', rate = 10, picture = 'h264', channels = 2, level = -18 } = options;
  const { card = 'testsrc', hdr, pixelAspect, isVariable, tenBit, hasCover } = options;
  const [source = '', ...filters] = card.split(',');
  const transfer = { pq: 'smpte2084', hlg: 'arib-std-b67' };
  const pixels = picture === 'prores' ? 'yuv422p10le' : tenBit || hdr ? 'yuv420p10le' : 'yuv420p';
  const pictureChain = [
    `${source}${source.includes('=') ? ':' : '='}size=${size}:rate=${rate}:duration=${seconds}`,
    ...filters,
    ...(isVariable ? [`settb=1/1000`, `setpts=(N+0.4*mod(N\\,3))*1000/${rate}`] : []),
    ...(pixelAspect ? [`setsar=${pixelAspect}`] : []),
    `scale=out_color_matrix=${hdr ? 'bt2020' : 'bt709'}:out_range=tv`,
    `format=${pixels}`,
    `setparams=color_trc=${hdr ? transfer[hdr] : 'bt709'}:color_primaries=${hdr ? 'bt2020' : 'bt709'}`,
  ];
  const layout = { 0: '', 1: 'mono', 2: 'stereo', 6: '5.1' }[channels];
  const everywhere = Array.from({ length: channels }, (_, index) => `c${index}=c0`).join('|');
  const others = (options.microphones ?? []).map((microphone) => toneOf({ seconds, ...microphone }));
  const chains = [
    ...(picture === 'none' ? [] : [pictureChain.join(',')]),
    ...(hasCover ? ['color=red:size=32x32:rate=1:duration=1'] : []),
    ...(channels > 0 ? [toneOf({ seconds, level, pan: `${layout}|${everywhere}` })] : []),
    ...others,
  ];
  return chains.map((chain, index) => `${chain}[out${index}]`).join(';');
}
