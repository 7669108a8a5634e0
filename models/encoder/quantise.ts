import type { Weights } from "./safetensors.js";

/** Weights in steps of 1: value = step × scale of the row or column. */
export interface Quantised {
  shape: readonly number[];
  steps: Int8Array;
  /** One for each row of a table that is looked up, or for each column of a matrix that is multiplied with. */
  scales: Float32Array;
}

/** Rounds each row of a table to 8 bits, symmetric, in steps of a 127th of its largest value. */
export function quantiseRows({ shape: [rows, columns], values }: Weights): Quantised {
  const quantised: Quantised = {
    shape: [rows, columns],
    steps: new Int8Array(values.length),
    scales: new Float32Array(rows),
  };
  for (let row = 0; row < rows; row++) {
    const from = row * columns;
    const of = values.subarray(from, from + columns);
    const scale = of.reduce((most, each) => Math.max(most, Math.abs(each)), 0) / 127 || 1;
    quantised.scales[row] = scale;
    of.forEach((each, c) => (quantised.steps[from + c] = Math.round(each / scale)));
  }
  return quantised;
}

/** The values of a table, row-major, with its rows as columns. */
export function transposed<Values extends Int8Array | Float32Array>(values: Values, rows: number): Values {
  const columns = values.length / rows;
  const turned = values.slice() as Values;
  for (let row = 0; row < rows; row++)
    for (let c = 0; c < columns; c++) turned[c * rows + row] = values[row * columns + c];
  return turned;
}

/** Weights of 4 bits: value = scale of the row × levels[number], two numbers a byte, the first in the upper half. */
export interface FourBits {
  shape: readonly number[];
  packed: Uint8Array;
  levels: Float32Array;
  scales: Float32Array;
}

/**
 * Rounds each row of a table to the nearest of 16 levels times a scale of its own. The levels are those that leave the
 * smallest squared error over all values, divided by the standard deviation of their rows (Lloyd, "Least squares
 * quantization in PCM", 1982); the scale of a row is then fitted by least squares.
 *
 * @param table an even number of columns
 */
export function quantiseToFourBits({ shape: [rows, columns], values }: Weights): FourBits {
  const deviations = Float64Array.from({ length: rows }, (_, row) => {
    const of = values.subarray(row * columns, (row + 1) * columns);
    return Math.sqrt(of.reduce((sum, each) => sum + each * each, 0) / columns) || 1;
  });
  const levels = bestLevels(values.map((each, i) => each / deviations[Math.floor(i / columns)]));
  const boundaries = levels.subarray(1).map((level, i) => (level + levels[i]) / 2);
  const packed = new Uint8Array((rows * columns) / 2);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let [product, square] = [0, 0];
    for (let i = row * columns; i < (row + 1) * columns; i++) {
      const number = levelOf(values[i] / deviations[row], boundaries);
      packed[i >> 1] |= i % 2 === 0 ? number << 4 : number;
      product += values[i] * levels[number];
      square += levels[number] ** 2;
    }
    scales[row] = product / square;
  }
  return { shape: [rows, columns], packed, levels: Float32Array.from(levels), scales };
}

/** Values of which the levels are found: enough of them, evenly spaced. */
const looked = 500_000;

function bestLevels(values: Float32Array): Float64Array {
  const step = Math.max(1, Math.floor(values.length / looked));
  const sample = values.filter((_, i) => i % step === 0).sort();
  let levels = Float64Array.from(
    { length: 16 },
    (_, i) => sample[Math.floor(((i + 0.5) / 16) * sample.length)],
  );
  for (let round = 0; round < 50; round++) {
    const sums = new Float64Array(16);
    const counts = new Float64Array(16);
    const boundaries = levels.subarray(1).map((level, i) => (level + levels[i]) / 2);
    for (const each of sample) {
      const number = levelOf(each, boundaries);
      sums[number] += each;
      counts[number]++;
    }
    levels = levels.map((level, i) => (counts[i] > 0 ? sums[i] / counts[i] : level));
  }
  return levels;
}

/** How many of the boundaries, in their order, lie at or below the value. */
function levelOf(value: number, boundaries: Float64Array): number {
  let level = 0;
  while (level < boundaries.length && value >= boundaries[level]) level++;
  return level;
}
