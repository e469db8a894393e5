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

/** A fault of a file, at a line where it is known. */
export const faultAt = (file: string, line: number | undefined, problem: string, remedy: string): Fault => ({
  file,
  ...(line !== undefined && { line }),
  problem,
  remedy,
});

/**
 * What is thrown where a file cannot be taken: a fault, in the words of an editor, by whoever looks at its bytes or its
 * words and not at its name.
 */
export class Refusal extends Error {
  readonly problem: string;
  readonly remedy: string;
  readonly line: number | undefined;

  /**
   * @param problem a sentence about the file: “It is cut short: 12 of 50 seconds are there.”
   * @param remedy “Export the film again from its editing program, and put it in this place.”
   * @param line from 1; absent where the whole file is meant
   */
  constructor(problem: string, remedy: string, line?: number) {
    super(problem);
    [this.problem, this.remedy, this.line] = [problem, remedy, line];
  }

  /** The same as a fault of a file. */
  of(file: string): Fault {
    return faultAt(file, this.line, this.problem, this.remedy);
  }
}
