/** Probabilities in the proportion of e to the power of the logits: they sum to 1, however large the logits are. */
export function softmax(logits: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(logits);
  const largest = values.reduce((most, z) => Math.max(most, z), -Infinity);
  const powers = values.map((z) => Math.exp(z - largest));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
