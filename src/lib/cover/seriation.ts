/**
 * Puts things round a circle so that similar ones are neighbours: the shortest closed tour over the distances
 * 1 − similarity, approached by the nearest-neighbour tour and then by 2-opt (Croes 1958) until no exchange of two
 * links shortens it. The same for the same input; for ties the lower number goes first.
 *
 * @param similarity symmetric, in [0, 1]; the diagonal is not read
 * @returns the indices in their order round the circle, beginning with 0
 */
export function circularOrder(similarity: readonly (readonly number[])[]): number[] {
  const tour = nearestNeighbours(similarity);
  const distance = (a: number, b: number) => 1 - similarity[a][b];
  const n = tour.length;
  for (let improved = true; improved;) {
    improved = false;
    for (let i = 0; i < n - 1; i++) {
      for (let j = i + 2; j < n; j++) {
        const [a, b, c, d] = [tour[i], tour[i + 1], tour[j], tour[(j + 1) % n]];
        if (a === d) continue;
        const saved = distance(a, b) + distance(c, d) - distance(a, c) - distance(b, d);
        if (saved < 1e-9) continue;
        reverse(tour, i + 1, j);
        improved = true;
      }
    }
  }
  return tour;
}

function nearestNeighbours(similarity: readonly (readonly number[])[]): number[] {
  if (similarity.length === 0) return [];
  const left = new Set(similarity.keys());
  const tour: number[] = [];
  for (let at = 0; ;) {
    tour.push(at);
    left.delete(at);
    if (left.size === 0) return tour;
    let nearest = -1;
    for (const each of left)
      if (nearest < 0 || similarity[at][each] > similarity[at][nearest]) nearest = each;
    at = nearest;
  }
}

function reverse(tour: number[], from: number, to: number): void {
  for (let i = from, j = to; i < j; i++, j--) [tour[i], tour[j]] = [tour[j], tour[i]];
}
