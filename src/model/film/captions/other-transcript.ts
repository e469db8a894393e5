/** The language and the direction of words. */
export interface Marked {
  lang: string;
  dir: string;
}

/** What is said, or read on the screen, with its seconds; or what is seen, which leads nowhere. */
export type OtherSentence = [words: string, start: number, end: number] | [words: string];

/** A transcript that stands beside another: as `/transcripts/<chapter>/<language>.json` has it, its words ready to be read. */
export interface OtherTranscript extends Marked {
  /** What stands between two sentences. */
  gap: string;
  /** Of titles and of descriptions, which may be in another language. */
  titles: Marked;
  descriptions: Marked;
  /** Cut at the same moments as every transcript of the film. */
  chapters: { title?: string; sentences: OtherSentence[] }[];
}
