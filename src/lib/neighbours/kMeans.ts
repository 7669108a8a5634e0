import { randomGenerator, randomIndex, randomUnit } from "../statistics/random.js";

/**
 * Divides points into k regions by Lloyd's algorithm (IEEE Transactions on Information Theory 28, 1982) from the
 * starting points of k-means++ (Arthur and Vassilvitskii, SODA 2007). The same seed gives the same regions.
 *
 * @param points rows × size numbers, row after row
 * @returns region of each point, 0 to k − 1; fewer regions where there are fewer points
 */
export function kMeans(
  points: Float32Array,
  size: number,
  k: number,
  { rounds = 12, seed = 1 } = {},
): Int32Array {
  const rows = points.length / size;
  const regions = new Int32Array(rows);
  if (rows === 0) return regions;
  const centres = startingCentres(points, size, Math.min(k, rows), seed);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let row = 0; row < rows; row++) {
      const region = closest(points, row, centres, size);
      if (regions[row] !== region) moved++;
      regions[row] = region;
    }
    recentre(points, size, regions, centres);
    if (moved <= rows / 2000) break;
  }
  return regions;
}

function startingCentres(points: Float32Array, size: number, k: number, seed: number): Float64Array {
  const rows = points.length / size;
  const random = randomGenerator(seed);
  const centres = new Float64Array(k * size);
  const furthest = new Float64Array(rows).fill(Infinity);
  let next = randomIndex(rows, random);
  for (let c = 0; c < k; c++) {
    centres.set(points.subarray(next * size, (next + 1) * size), c * size);
    let total = 0;
    for (let row = 0; row < rows; row++) {
      furthest[row] = Math.min(furthest[row], squaredDistance(points, row, centres, c, size));
      total += furthest[row];
    }
    let left = randomUnit(random) * total;
    for (next = 0; next < rows - 1 && (left -= furthest[next]) > 0; next++);
  }
  return centres;
}

function recentre(points: Float32Array, size: number, regions: Int32Array, centres: Float64Array): void {
  const counts = new Float64Array(centres.length / size);
  const sums = new Float64Array(centres.length);
  regions.forEach((region, row) => {
    counts[region]++;
    for (let i = 0; i < size; i++) sums[region * size + i] += points[row * size + i];
  });
  // An empty region keeps its centre.
  sums.forEach((sum, i) => {
    const count = counts[Math.floor(i / size)];
    if (count > 0) centres[i] = sum / count;
  });
}

function closest(points: Float32Array, row: number, centres: Float64Array, size: number): number {
  let [best, least] = [0, Infinity];
  for (let c = 0; c < centres.length / size; c++) {
    const distance = squaredDistance(points, row, centres, c, size);
    if (distance < least) [best, least] = [c, distance];
  }
  return best;
}

function squaredDistance(
  points: Float32Array,
  row: number,
  centres: Float64Array,
  c: number,
  size: number,
): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += (points[row * size + i] - centres[c * size + i]) ** 2;
  return sum;
}
