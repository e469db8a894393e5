import { clockOf } from '../model/moment.ts';
import type { FilmPlayer } from './film-player.ts';

/** Says on the button over the poster what a click will do, and what it will carry: by mode, by place in the film. */
export function showStart({ stage, moment, isListening, source }: FilmPlayer): void {
  const button = stage.querySelector<HTMLButtonElement>('button[name="start"]');
  const again = stage.querySelector<HTMLButtonElement>('button[name="again"]');
  const [title, weight] = [button?.querySelector('strong'), button?.querySelector('small')];
  if (!title || !weight || !again) return;
  const { watch = '', listen = '', resume = '' } = title.dataset;
  title.textContent = moment ? resume.replace('{moment}', clockOf(moment)) : isListening ? listen : watch;
  weight.textContent = (weight.dataset['words'] ?? '').replace('{size}', source?.size ?? '');
  again.hidden = !moment;
}
