/**
 * Average precision of one label over texts: Σ (Rₙ − Rₙ₋₁) Pₙ, precision and recall taken at each distinct probability
 * from the highest down (no interpolation). In [0, 1]; NaN where no text carries the label.
 */
export function averagePrecision(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>): number {
  const order = Array.from(probabilities, (_, text) => text).sort(
    (a, b) => probabilities[b] - probabilities[a],
  );
  const positives = order.reduce((sum, text) => sum + outcomes[text], 0);
  let [sum, found, before] = [0, 0, 0];
  order.forEach((text, place) => {
    found += outcomes[text];
    const next = order[place + 1] as number | undefined;
    if (next !== undefined && probabilities[next] === probabilities[text]) return;
    sum += ((found - before) / positives) * (found / (place + 1));
    before = found;
  });
  return positives === 0 ? NaN : sum;
}
