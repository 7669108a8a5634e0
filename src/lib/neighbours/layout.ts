import { UMAP } from "umap-js";
import { randomGenerator, randomUnit } from "../statistics/random.js";

const landmarkCount = 2000;
/** Landmarks between which another point is placed. */
const anchors = 4;

/**
 * A plane map of points, close ones close together where possible: UMAP (McInnes, Healy and Melville, arXiv 1802.03426)
 * of evenly spaced landmarks; every other point stands between its four closest landmarks, nearer to the more similar,
 * a little off so that equal points do not hide each other. Only what is near means something; axes and large distances
 * mean nothing.
 *
 * @param points rows × size numbers, each row of Euclidean length 1 (or 0)
 * @returns x and y of each point in [0, 1], row after row
 */
export function layout(points: Float32Array, size: number, seed = 1): Float32Array {
  const rows = points.length / size;
  const random = randomGenerator(seed);
  const count = Math.min(rows, landmarkCount);
  const landmarks = Int32Array.from({ length: count }, (_, i) => Math.floor((i * rows) / count));
  const rowsOf = Array.from(landmarks, (row) => Array.from(points.subarray(row * size, (row + 1) * size)));
  const places = plane(rowsOf, () => randomUnit(random));
  const at = new Float32Array(rows * 2);
  const spread = 0.6 * meanSpacing(places);
  for (let row = 0; row < rows; row++) {
    const near = closestLandmarks(points, row, rowsOf, size);
    let [x, y, total] = [0, 0, 0];
    for (const { landmark, similarity } of near) {
      const weight = Math.exp(12 * (similarity - near[0].similarity));
      x += weight * places[landmark][0];
      y += weight * places[landmark][1];
      total += weight;
    }
    const angle = 2 * Math.PI * randomUnit(random);
    const off = spread * Math.sqrt(randomUnit(random));
    at[2 * row] = x / total + off * Math.cos(angle);
    at[2 * row + 1] = y / total + off * Math.sin(angle);
  }
  return scaled(at);
}

/** UMAP of a few thousand points; too few for neighbourhoods stand on a circle. */
function plane(points: number[][], random: () => number): number[][] {
  if (points.length < 10)
    return points.map((_, i) => [
      Math.cos((2 * Math.PI * i) / points.length),
      Math.sin((2 * Math.PI * i) / points.length),
    ]);
  const nNeighbors = Math.min(15, points.length - 1);
  return new UMAP({ nNeighbors, minDist: 0.15, nEpochs: 150, random }).fit(points);
}

function closestLandmarks(points: Float32Array, row: number, landmarks: readonly number[][], size: number) {
  const near: { landmark: number; similarity: number }[] = [];
  for (let landmark = 0; landmark < landmarks.length; landmark++) {
    const values = landmarks[landmark];
    let similarity = 0;
    for (let i = 0; i < size; i++) similarity += points[row * size + i] * values[i];
    if (near.length === anchors && similarity <= near[anchors - 1].similarity) continue;
    let place = near.length;
    while (place > 0 && near[place - 1].similarity < similarity) place--;
    near.splice(place, 0, { landmark, similarity });
    if (near.length > anchors) near.pop();
  }
  return near;
}

/** Side of the square that a landmark would have to itself. */
function meanSpacing(places: readonly number[][]): number {
  const extent = (axis: number) => {
    const values = places.map((place) => place[axis]);
    return (
      values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity)
    );
  };
  return places.length > 1 ? Math.sqrt((extent(0) * extent(1)) / places.length) : 0;
}

function scaled(at: Float32Array): Float32Array {
  const ends = [0, 1].map((axis) => {
    let [low, high] = [Infinity, -Infinity];
    for (let i = axis; i < at.length; i += 2) [low, high] = [Math.min(low, at[i]), Math.max(high, at[i])];
    return { low, reach: high - low || 1 };
  });
  return at.map((value, i) => (value - ends[i % 2].low) / ends[i % 2].reach);
}
