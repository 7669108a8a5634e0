/** The labels that are right, wrongly given and missed, of one text: label numbers in rising order. */
export interface TextDecisions {
  right: number[];
  wrong: number[];
  missed: number[];
}

/**
 * What was decided for each text.
 *
 * @param given texts × labels: 1 where the text is given the label, else 0
 * @param outcomes texts × labels: 1 where it carries it, else 0
 */
export function textDecisions(
  given: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  labels: number,
): TextDecisions[] {
  return Array.from({ length: outcomes.length / labels }, (_, text) => {
    const decided: TextDecisions = { right: [], wrong: [], missed: [] };
    for (let label = 0; label < labels; label++) {
      const at = text * labels + label;
      if (outcomes[at] === 1) (given[at] === 1 ? decided.right : decided.missed).push(label);
      else if (given[at] === 1) decided.wrong.push(label);
    }
    return decided;
  });
}

/** Which labels are given: those whose probability is at or above their threshold. */
export function givenLabels(probabilities: ArrayLike<number>, thresholds: readonly number[]): Uint8Array {
  const labels = thresholds.length;
  return Uint8Array.from(probabilities, (p, at) => (p >= thresholds[at % labels] ? 1 : 0));
}
