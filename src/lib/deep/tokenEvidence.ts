import type { TokenVectors } from "../encoder/tokenVectors.js";
import { composeText } from "../text/normalise.js";

/** What a token adds to the encoder's part of a logit. */
export interface TokenContribution {
  /** Its place in the composed text (see `composeText`), end exclusive; none of the marks of start and end. */
  spans: readonly (readonly [start: number, end: number])[];
  /** In logits. */
  contribution: number;
}

/**
 * The encoder's part of a logit, weights · mean of the token vectors, token by token: weights · a token's vector, divided
 * by the number of tokens. But for rounding in single precision (below 1e-4 of a logit) the parts make the whole.
 *
 * @param weights one for each dimension
 */
export function tokenEvidence(
  text: string,
  { spans, vectors }: Pick<TokenVectors, "spans" | "vectors">,
  weights: ArrayLike<number>,
): TokenContribution[] {
  const place = composedOffset(text);
  return spans.map((span, token) => {
    let sum = 0;
    for (let d = 0; d < weights.length; d++) sum += weights[d] * vectors[token * weights.length + d];
    return {
      spans: span ? [[place(span[0]), place(span[1])]] : [],
      contribution: sum / spans.length,
    };
  });
}

/** Where an offset of a text, which must not part a letter from its accents, lies in the composed text. */
function composedOffset(text: string): (offset: number) => number {
  if (text.normalize("NFC") === text) return (offset) => offset;
  return (offset) => composeText(text.slice(0, offset)).length;
}
