import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../sources/cache.ts';
import { respelled } from './respelled.ts';

/**
 * A sentence in the French voice of pico2wave (Debian package libttspico-utils), a little slower than it speaks by
 * itself, low rumble and hiss taken out, and no silence at either end.
 */
export function spokenAs(sentence: string): { file: string; seconds: number } {
  const text = respelled.reduce((words, [from, to]) => words.replaceAll(from, to), sentence);
  const folder = join(cacheFolder, 'voice');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${createHash('sha1').update(text).digest('hex').slice(0, 12)}.wav`);
  if (!existsSync(file)) {
    const raw = `${file}.raw.wav`;
    const soft = `${file}.soft.wav`;
    execFileSync('pico2wave', ['-l', 'fr-FR', '-w', raw, text]);
    const trim = [
      'fade',
      'q',
      '0.01',
      'silence',
      '1',
      '0.02',
      '0.4%',
      'reverse',
      'silence',
      '1',
      '0.02',
      '0.4%',
      'fade',
      'q',
      '0.03',
      'reverse',
    ];
    const tone = [
      'highpass',
      '75',
      'equalizer',
      '220',
      '1q',
      '2',
      'equalizer',
      '3200',
      '1.2q',
      '-2.5',
      'treble',
      '-2',
      '6000',
    ];
    execFileSync('sox', [raw, '-r', '48000', soft, ...trim, 'tempo', '-s', '0.93', ...tone]);
    renameSync(soft, file);
  }
  return { file, seconds: Number(execFileSync('soxi', ['-D', file], { encoding: 'utf8' })) };
}
