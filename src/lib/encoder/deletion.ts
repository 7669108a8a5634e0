/**
 * In what share of some test texts the word with the largest contribution is also the word whose removal changes the
 * logit most.
 */
export interface Deletion {
  texts: number;
  /** Contributions of tokens in context, and the encoder's part of the logit. */
  meaning: number;
  /** Contributions of features, and the word model's part. */
  words: number;
  both: number;
  /** The share that a word taken by chance would have. */
  chance: number;
}
