import type { Cue } from '../../../model/film/captions/captions.ts';
import { parseCaptions } from '../../../model/film/captions/parse-captions.ts';
import type { PlayingFilm } from '../playing-film.ts';

/**
 * What is seen at a moment of a film, shown in a small box. Fetched when it is first asked for, and never where little
 * data is wanted.
 */
export function storyboardOf(player: PlayingFilm): (box: HTMLElement, moment: number) => void {
  const { src, sheet, width, height } = player.film.storyboard;
  let cues: Cue[] | undefined;
  let asked: Promise<unknown> | undefined;

  const read = async () => {
    const answer = await fetch(src);
    if (answer.ok) cues = parseCaptions(await answer.text());
  };
  const show = (box: HTMLElement, moment: number) => {
    const isWanted = !player.settings.sobriety && !player.isListening;
    box.hidden = !isWanted || !cues;
    if (!isWanted) return;
    // Without it the line works as well.
    asked ??= read().then(
      () => show(box, moment),
      () => undefined,
    );
    const part = cues?.findLast(({ start }) => start <= moment)?.text;
    const [x = 0, y = 0, w = 0, h = 0] =
      /#xywh=([\d,]+)/
        .exec(part ?? '')?.[1]
        ?.split(',')
        .map(Number) ?? [];
    if (w === 0) return;
    Object.assign(box.style, {
      width: `${w}px`,
      height: `${h}px`,
      backgroundImage: `url("${sheet}")`,
      backgroundSize: `${width}px ${height}px`,
      backgroundPosition: `-${x}px -${y}px`,
    });
  };
  return show;
}
