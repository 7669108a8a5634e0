/**
 * Numbers of the labels whose name has the words that are sought, in any order and unfinished: those whose name begins so
 * first, the others after them, both in the order of `first`.
 *
 * @param sought "" finds all labels
 * @param first numbers of all labels in the order in which they are wanted
 */
export function matchingLabels(
  names: readonly string[],
  sought: string,
  first: readonly number[] = names.map((_, label) => label),
): number[] {
  const whole = sought.trim().toLowerCase();
  const words = whole.split(/\s+/);
  const begins = (label: number) => Number(!names[label].toLowerCase().startsWith(whole));
  return first
    .filter((label) => words.every((word) => names[label].toLowerCase().includes(word)))
    .sort((a, b) => begins(a) - begins(b));
}

/**
 * Numbers of the labels, those that a model expects most often in a catalogue first.
 *
 * @param probabilities records × labels; records without a title, which have none, are passed over
 */
export function labelsByFrequency(labels: number, probabilities: Float32Array): number[] {
  const sums = new Float64Array(labels);
  for (let i = 0; i < probabilities.length; i++)
    if (!Number.isNaN(probabilities[i])) sums[i % labels] += probabilities[i];
  return Array.from(sums, (_, label) => label).sort((a, b) => sums[b] - sums[a]);
}
