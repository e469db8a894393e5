import { noteVisit } from './chapter-visit.ts';
import { leadAlong } from '../gallery/strip.ts';
import { offerSharing } from '../sharing/offer.ts';
import { moveMap } from './moving-map.ts';

/** What comes as somebody begins to read: the map moves, the visit is noted, and the gallery has its ways on, and the end its button. */
export function beginReading(scenes: HTMLElement): void {
  moveMap(scenes);
  noteVisit(scenes);
  scenes.querySelectorAll('photo-gallery').forEach(leadAlong);
  offerSharing(scenes);
}
