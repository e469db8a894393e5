import type { Chapter } from '../../model/story/documentary.ts';

/** Where the manifest of a chapter's film is, and under which the parts of it have their names. */
export const filmFolder = ({ id }: Pick<Chapter, 'id'>): string => `/iiif/${id}/`;

export const filmManifestAddress = (chapter: Pick<Chapter, 'id'>): string => `${filmFolder(chapter)}manifest.json`;

/** The list of all manifests. */
export const filmCollectionAddress = '/iiif/collection.json';
