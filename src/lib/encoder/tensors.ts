/** Names of the encoder's input and outputs. */
export const encoderTensors = {
  /** int32 [texts, tokens]: numbers of pieces; all texts of a batch are of one length. */
  pieces: "pieces",
  /** float [texts, tokens, dimensions]: vectors of the last layer. */
  tokens: "tokens",
  /** float [texts, dimensions]: the mean of a text's token vectors. */
  mean: "mean",
} as const;

/** Tokens of a text at most, its start and its end among them; what goes beyond is cut off. */
export const longestText = 256;
