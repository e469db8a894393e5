import { keptNames } from './kept.ts';

/**
 * Under this name a browser keeps that the key “/” opens no search: `off`. Not in the first script, where kept.ts is; and
 * made of a name from there, for were its parts asked for here, too, the first script would be cut in two.
 */
export const searchKeyName = keptNames.locale.replace('.locale', '.searchKey');
