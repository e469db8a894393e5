import { AVCOL_PRI_BT2020, AVCOL_SPC_UNSPECIFIED } from 'node-av/constants';
import type { Stream } from 'node-av/lib';
import type { FilmFacts } from '../../gate/film-facts.ts';
import type { Frames } from './codecs.ts';

/**
 * The FFmpeg filters that make frames of any master look right on any screen: upright, square pixels, no interlacing,
 * a constant rate, colours of common screens (BT.709, 8 bits), in the largest size that is published.
 * @param origin seconds at which the master starts
 */
export function gradeOf(picture: Stream, facts: FilmFacts, { width, height, rate }: Frames, origin: number): string {
  return [
    // Films of older cameras: two half frames in one.
    'bwdif=mode=send_frame:deint=interlaced',
    `setpts=PTS-${origin}/TB`,
    `fps=fps=${rate.num}/${rate.den}:start_time=0`,
    ...(facts.still ? [`tpad=stop_mode=clone:stop_duration=${facts.still}`] : []),
    ...turns[facts.rotation],
    ...(facts.hdr ? dimmed(facts.hdr, width, height) : coloured(picture, width, height)),
    'setsar=1',
    'format=yuv420p',
    // What the master says of place, light and captions goes no further.
    'sidedata=mode=delete',
    'setparams=range=limited:color_primaries=bt709:color_trc=bt709:colorspace=bt709:field_mode=prog',
  ].join(',');
}

const turns: Record<FilmFacts['rotation'], string[]> = {
  0: [],
  90: ['transpose=clock'],
  180: ['hflip', 'vflip'],
  270: ['transpose=cclock'],
};

function coloured({ codecpar }: Stream, width: number, height: number): string[] {
  const size = `w=${width}:h=${height}`;
  if (codecpar.colorPrimaries === AVCOL_PRI_BT2020)
    return [`zscale=${size}:pin=2020:tin=709:min=2020_ncl:p=709:t=709:m=709:r=limited:d=error_diffusion`];
  // A film that does not say takes its colours from its age: high definition came with its own.
  const unsaid = Math.min(codecpar.width, codecpar.height) >= 720 ? 'bt709' : 'bt601';
  const from = codecpar.colorSpace === AVCOL_SPC_UNSPECIFIED ? unsaid : 'auto';
  return [`scale=${size}:flags=bicubic+accurate_rnd:in_color_matrix=${from}:out_color_matrix=bt709:out_range=limited`];
}

/**
 * High dynamic range on a common screen: what was made to be white paper (203 cd/m², ITU-R BT.2408) stays white, what
 * shines beyond is pressed together softly.
 */
const dimmed = (hdr: 'pq' | 'hlg', width: number, height: number): string[] => [
  `zscale=w=${width}:h=${height}:pin=2020:min=2020_ncl:tin=${hdr === 'pq' ? 'smpte2084' : 'arib-std-b67'}:t=linear:npl=203`,
  'format=gbrpf32le',
  'zscale=p=709',
  'tonemap=tonemap=mobius:param=0.5:desat=0:peak=5',
  'zscale=t=709:m=709:r=limited:d=error_diffusion',
];
