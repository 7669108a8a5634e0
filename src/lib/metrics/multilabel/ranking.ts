/** How well the labels of one text are ranked. */
export interface RankingScores {
  /**
   * Share of the pairs of a label of the text and another label that stand in the wrong order, ties counting as wrong
   * (Tsoumakas, Katakis and Vlahavas, 2010); 0 for a text with no labels or all of them.
   */
  rankingLoss: number;
  /** Share of the k labels with the highest probability that the text carries. */
  precisionAt1: number;
  precisionAt3: number;
  precisionAt5: number;
}

/**
 * Ranking scores of one text. Labels of equal probability are ranked by number; where there are fewer than k labels,
 * precision at k still divides by k.
 *
 * @param probabilities of each label
 * @param outcomes 1 where the text carries the label, else 0
 */
export function rankingScores(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>): RankingScores {
  const order = Array.from(probabilities, (_, label) => label).sort(
    (a, b) => probabilities[b] - probabilities[a] || a - b,
  );
  let reversed = 0;
  // Labels from the least probable upwards: each of the text's meets the others that rank at least as high.
  let carried = 0;
  for (let start = order.length; start > 0;) {
    let end = start;
    let [tied, tiedCarried] = [0, 0];
    do {
      start--;
      tied++;
      tiedCarried += outcomes[order[start]];
    } while (start > 0 && probabilities[order[start - 1]] === probabilities[order[end - 1]]);
    end = start;
    reversed += (tied - tiedCarried) * (carried + tiedCarried);
    carried += tiedCarried;
  }
  const pairs = carried * (order.length - carried);
  const precisionAt = (k: number) => order.slice(0, k).reduce((sum, label) => sum + outcomes[label], 0) / k;
  return {
    rankingLoss: pairs === 0 ? 0 : reversed / pairs,
    precisionAt1: precisionAt(1),
    precisionAt3: precisionAt(3),
    precisionAt5: precisionAt(5),
  };
}
