/** What is taken from vectors, and by what they are divided, so that they lie around 0. Plain data. */
export interface Centring {
  means: Float64Array;
  scale: number;
}

/**
 * What moves vectors to a mean of 0 and a mean square length of 1: those of all texts at hand, labelled or not.
 *
 * @param vectors of equal length
 */
export function centringOf(vectors: Iterable<ArrayLike<number>>, dimensions: number): Centring {
  const means = new Float64Array(dimensions);
  let [count, squares] = [0, 0];
  for (const vector of vectors) {
    count++;
    for (let d = 0; d < dimensions; d++) {
      means[d] += vector[d];
      squares += vector[d] * vector[d];
    }
  }
  if (count === 0) return { means, scale: 1 };
  for (let d = 0; d < dimensions; d++) means[d] /= count;
  const ofMeans = means.reduce((sum, mean) => sum + mean * mean, 0);
  return { means, scale: Math.sqrt(Math.max(0, squares / count - ofMeans)) || 1 };
}

/** A vector so moved; zeros, which say nothing, for a text that has none. */
export function centred(vector: ArrayLike<number> | null, { means, scale }: Centring): Float32Array {
  const moved = new Float32Array(means.length);
  if (vector !== null) means.forEach((mean, d) => (moved[d] = (vector[d] - mean) / scale));
  return moved;
}
