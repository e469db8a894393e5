import { memoryName, memoryPlace } from './memory-name.ts';

/** Under this name a browser keeps that the key “/” opens no search: `off`. Not in the first script, where kept.ts is. */
export const searchKeyName = `${memoryName}.searchKey${memoryPlace}`;
