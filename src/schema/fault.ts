/** Something an editor has to mend. */
export interface Fault {
  /** From the folder the command was run in: `content/postings/peru/andes/en.mdx`. */
  file: string;
  /** From 1; absent where the whole file is meant. */
  line?: number;
  /** What is wrong, naming the value. */
  problem: string;
  /** What to do about it. */
  remedy: string;
}

/** An issue of a file, at a line where it is known. */
export const faultAt = (file: string, line: number | undefined, problem: string, remedy: string): Fault => ({
  file,
  ...(line !== undefined && { line }),
  problem,
  remedy,
});
