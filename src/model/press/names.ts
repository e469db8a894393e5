import type { Locale } from '../../schema/locale.ts';
import type { Chapter } from '../story/documentary.ts';

/** What to type for the films of a chapter, and the archive. */
export const pressCommand = ({ id }: Pick<Chapter, 'id'>): string => `npm run press -- ${id}`;

/** What a picture for networks is called where it is kept: `peru-andes-square-fr.jpg`. @param shape as in `shapes` */
export const pictureFileName = ({ id }: Pick<Chapter, 'id'>, shape: string, language: Locale): string =>
  `${id.replace('/', '-')}-${shape}-${language}.jpg`;
