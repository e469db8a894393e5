import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cacheFolder } from '../sources/cache.ts';
import type { Schedule } from './schedule.ts';

/** The air of a place, all of it filtered noise: `sea` swells and withdraws, `wind` is thinner and never quite still. */
export type Bed = 'sea' | 'wind';

const beds: Record<Bed, (seconds: number) => string[]> = {
  sea: (seconds) => [
    'synth',
    String(seconds),
    'brownnoise',
    'synth',
    String(seconds),
    'sine',
    'amod',
    '0.11',
    '35',
    'lowpass',
    '620',
    'highpass',
    '70',
  ],
  wind: (seconds) => [
    'synth',
    String(seconds),
    'pinknoise',
    'synth',
    String(seconds),
    'sine',
    'amod',
    '0.07',
    '45',
    'lowpass',
    '900',
    'highpass',
    '180',
    'equalizer',
    '420',
    '0.8q',
    '6',
  ],
};

/** Voice over bed, −16 LUFS, true peak under −1.5 dB; the path of a 48 kHz stereo WAV. */
export function soundtrack(name: string, { cues, duration }: Schedule, bed: Bed): string {
  const at = (part: string) => join(cacheFolder, `${name}.${part}.wav`);
  // The two ears hear different noise: the bed is wide, the voice stands in the middle.
  execFileSync('sox', [
    '-R',
    '-n',
    '-r',
    '48000',
    '-c',
    '2',
    at('bed'),
    ...beds[bed](duration),
    'gain',
    '-n',
    '-34',
    'fade',
    't',
    '2.5',
    String(duration),
    '3',
  ]);
  const inputs = cues.flatMap(({ sound }) => ['-i', sound]);
  const placed = cues.map(
    ({ start }, k) => `[${k}]adelay=${Math.round(start * 1000)},apad=whole_dur=${duration}[v${k}]`,
  );
  const voices = `${cues.map((_, k) => `[v${k}]`).join('')}amix=inputs=${cues.length}:normalize=0,acompressor=threshold=-20dB:ratio=2.2:attack=8:release=160,aformat=channel_layouts=stereo[voice]`;
  const air = `[voice]asplit[dry][sent];[sent]aecho=0.6:0.25:38|67:0.12|0.08,lowpass=f=3800,volume=-9dB[room];[dry][room]amix=inputs=2:normalize=0[spoken]`;
  const mix = `[spoken][${cues.length}]amix=inputs=2:normalize=0,atrim=0:${duration}[out]`;
  ffmpeg([
    ...inputs,
    '-i',
    at('bed'),
    '-filter_complex',
    [...placed, voices, air, mix].join(';'),
    '-map',
    '[out]',
    '-ar',
    '48000',
    at('mix'),
  ]);
  const measured = loudnessOf(at('mix'));
  const target = `loudnorm=I=-16:TP=-1.5:LRA=11:measured_I=${measured.input_i}:measured_TP=${measured.input_tp}:measured_LRA=${measured.input_lra}:measured_thresh=${measured.input_thresh}:linear=true`;
  ffmpeg(['-i', at('mix'), '-af', target, '-ar', '48000', at('sound')]);
  return at('sound');
}

function loudnessOf(file: string): Record<string, string> {
  const { stderr } = spawnSync(
    'ffmpeg',
    ['-hide_banner', '-i', file, '-af', 'loudnorm=I=-16:TP=-1.5:LRA=11:print_format=json', '-f', 'null', '-'],
    { encoding: 'utf8' },
  );
  return JSON.parse(stderr.slice(stderr.lastIndexOf('{'), stderr.lastIndexOf('}') + 1)) as Record<string, string>;
}

function ffmpeg(options: string[]): void {
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...options]);
}
