import { avif as avifAt } from './photograph/avif.ts';
import { pictureSettings } from './photograph/settings.ts';

// Each is changed whenever what it names changes, so that nothing made before is served for what would be made now. They
// stand apart from what does the work: whoever only asks what is there loads neither FFmpeg nor sharp.

/** All that is seen of a film. What is kept beside its master has it in its name. */
export const filmRecipe = 'film 4';

/** What is heard of a film; it is never kept. */
export const soundRecipe = 'sound 2';

/** A photograph. */
export const pictureRecipe = `picture 2 ${JSON.stringify({ ...pictureSettings, avif: avifAt })}`;
