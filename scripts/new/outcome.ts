/** What came of a wish for something new: the files that were made and what comes next, or why there are none. */
export type Outcome = { made: string[]; next: string } | { refusal: string };
