/** How many directions of meaning are kept of a text. */
export const directionCount = 64;

/** The directions in which an encoder's vectors differ most, each rounded to bytes. */
export interface Directions {
  /** Numbers of a vector of the encoder. */
  dimensions: number;
  /** Directions × dimensions. */
  basis: Int8Array;
  /** What the numbers of each direction are multiplied by. */
  steps: Float32Array;
}

/** Largest whole number that is kept of a text. */
const largest = 127;

/**
 * A vector of the encoder along the directions, rounded to whole numbers from −127 to 127. Its length says nothing: the
 * largest number is always 127 or −127, unless the vector is all zeros.
 */
export function alongDirections(
  vector: ArrayLike<number>,
  { dimensions, basis, steps }: Directions,
): Int8Array {
  if (vector.length !== dimensions)
    throw new Error(`wrong vector: ${vector.length} numbers (expected ${dimensions})`);
  const along = Float64Array.from(steps, (step, direction) => {
    let sum = 0;
    for (let d = 0, at = direction * dimensions; d < dimensions; d++) sum += basis[at + d] * vector[d];
    return sum * step;
  });
  return roundedToBytes(along);
}

/** Numbers in steps of a 127th of the largest of them. */
export function roundedToBytes(values: Float64Array): Int8Array {
  const greatest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(values, (value) => (greatest > 0 ? Math.round((value * largest) / greatest) : 0));
}
