/**
 * Area under the ROC curve: the probability that a random positive scores above a random negative, ties counting half
 * (Hanley and McNeil, Radiology 143, 1982; the Mann-Whitney statistic). In [0, 1]; NaN where a side is empty.
 *
 * @param sample which positions to count, repeats allowed; all if not given
 */
export function rankingArea(
  scores: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  sample?: ArrayLike<number>,
): number {
  const order = sample ? Array.from(sample) : Array.from({ length: scores.length }, (_, i) => i);
  order.sort((a, b) => scores[a] - scores[b]);
  let [positives, ranks] = [0, 0];
  for (let i = 0; i < order.length;) {
    let end = i;
    while (end < order.length && scores[order[end]] === scores[order[i]]) end++;
    const rank = (i + 1 + end) / 2;
    for (; i < end; i++)
      if (outcomes[order[i]] === 1) {
        positives++;
        ranks += rank;
      }
  }
  const negatives = order.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}
