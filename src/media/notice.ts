/** What an editor should know of a master that is published all the same. */
export interface Notice {
  problem: string;
  remedy: string;
}
