/** Scales rows of numbers to Euclidean length 1, in place; rows of zeros stay. */
export function unitRows(values: Float32Array, size: number): Float32Array {
  for (let at = 0; at < values.length; at += size) {
    const row = values.subarray(at, at + size);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
    row.forEach((value, i) => (row[i] = value / length));
  }
  return values;
}
