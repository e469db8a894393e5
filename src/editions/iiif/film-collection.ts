import type { Collection, CollectionItems } from '@iiif/presentation-3';
import { languagesOf, textIn, type Chapter } from '../../model/story/documentary.ts';
import type { Words } from '../../schema/locale.ts';
import { inEach, ofWords } from './languages.ts';
import { filmCollectionAddress, filmManifestAddress } from './addresses.ts';

/** All films of a documentary, for whoever takes them into a library: each by its manifest. @param name of the documentary */
export const filmCollection = (
  chapters: readonly Chapter[],
  { at, name }: { at: (address: string) => string; name: Words },
): Collection => ({
  '@context': 'http://iiif.io/api/presentation/3/context.json',
  id: at(filmCollectionAddress),
  type: 'Collection',
  label: ofWords(name),
  items: chapters
    .filter(({ film }) => film)
    .map((chapter) => ({
      id: at(filmManifestAddress(chapter)),
      type: 'Manifest' as const,
      label: inEach(languagesOf(chapter), (language) => textIn(chapter, language).title),
    })) as CollectionItems[],
});
