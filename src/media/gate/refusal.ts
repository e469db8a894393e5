/** A master that cannot be published: what is wrong with it, and what to do about it, in the words of an editor. */
export class Refusal extends Error {
  readonly remedy: string;

  /**
   * @param problem a sentence about the file: “It is cut short: 12 of 50 seconds are there.”
   * @param remedy “Export the film again from its editing program, and put it in this place.”
   */
  constructor(problem: string, remedy: string) {
    super(problem);
    this.remedy = remedy;
  }
}
