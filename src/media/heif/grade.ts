import { AVCOL_RANGE_MPEG, AVCOL_RANGE_UNSPECIFIED, AVCOL_SPC_UNSPECIFIED } from 'node-av/constants';
import { avGetPixFmtName, type Frame } from 'node-av/lib';
import type { HeifPicture } from './picture.ts';

/** Names of FFmpeg for numbers of ITU-T H.273. Without a name a picture is taken for one of a common camera. */
const primaries: Record<number, string> = { 5: 'bt470bg', 6: 'smpte170m', 9: 'bt2020', 11: 'smpte431', 12: 'smpte432' };
const transfers: Record<number, string> = {
  1: 'bt709',
  6: 'smpte170m',
  8: 'linear',
  14: 'bt2020-10',
  15: 'bt2020-12',
  16: 'smpte2084',
  18: 'arib-std-b67',
};
const matrices: Record<number, string> = { 1: 'bt709', 5: 'bt470bg', 6: 'smpte170m', 9: 'bt2020nc' };

/** Numbers a colour of red, green and blue takes: 8 or 16 bits. */
export const depthOf = (frame: Frame): 8 | 16 => (/(?:9|10|12|14|16)(?:le|be)$/.test(nameOf(frame)) ? 16 : 8);

const nameOf = ({ format }: Frame): string => avGetPixFmtName(format as Parameters<typeof avGetPixFmtName>[0]) ?? '';

/**
 * The FFmpeg filters that make red, green and blue of a tile: where there is a profile, in the colours it describes;
 * else in those of common screens (sRGB), with what shines beyond pressed together softly.
 */
export function tileGrade(frame: Frame, { icc, colours }: HeifPicture): string {
  const rgb = depthOf(frame) === 16 ? 'rgb48le' : 'rgb24';
  const coded = colours?.matrix ?? frame.colorSpace;
  // What is not said is as in the first JPEGs (ISO/IEC 23000-22): ITU-R BT.601, in the full range.
  const matrix = coded === AVCOL_SPC_UNSPECIFIED ? 6 : coded;
  const range = colours
    ? colours.isFull
    : frame.colorRange === AVCOL_RANGE_UNSPECIFIED || frame.colorRange !== AVCOL_RANGE_MPEG;
  const isPlain = icc ?? (!colours || (colours.primaries <= 2 && ![16, 18].includes(colours.transfer)));
  if (isPlain || !matrices[matrix]) {
    const from = { 1: 'bt709', 9: 'bt2020' }[matrix] ?? 'bt601';
    return `scale=in_color_matrix=${from}:in_range=${range ? 'full' : 'limited'}:out_range=full:flags=bicubic+accurate_rnd+full_chroma_int+full_chroma_inp,format=${rgb}`;
  }
  const transfer = colours?.transfer ?? 13;
  const said = [
    `setparams=range=${range ? 'full' : 'limited'}`,
    `color_primaries=${primaries[colours?.primaries ?? 1] ?? 'bt709'}`,
    `color_trc=${transfers[transfer] ?? 'iec61966-2-1'}`,
    `colorspace=${matrices[matrix]}`,
  ].join(':');
  const screen = 'm=gbr:r=full:t=iec61966-2-1';
  const flat = rgb === 'rgb24' ? 'gbrp' : 'gbrp16le';
  if (![16, 18].includes(transfer))
    return [said, `zscale=p=709:${screen}`, `format=${flat}`, `format=${rgb}`].join(',');
  return [
    said,
    'zscale=t=linear:npl=203',
    'format=gbrpf32le',
    'zscale=p=709',
    'tonemap=tonemap=mobius:param=0.5:desat=0:peak=5',
    `zscale=${screen}`,
    'format=gbrp16le',
    `format=${rgb}`,
  ].join(',');
}
