/** A text as the encoder reads it, token by token; the first and the last token are the marks of its start and its end. */
export interface TokenVectors {
  /** Where each token stands in the text, end exclusive; null of the two marks. */
  spans: readonly (readonly [start: number, end: number] | null)[];
  /** Tokens × dimensions. */
  vectors: Float32Array;
  /** The text's vector: the mean of these. */
  mean: Float32Array;
}
