import type { TermSpace, TermVector } from "./termSpace.js";

/** A title close to another. */
export interface Neighbour {
  /** Number of the title in the index. */
  title: number;
  /** Cosine of the angle between both, in [0, 1]: 1 for the same words. */
  similarity: number;
  /** Words that both have, those that count most first. */
  shared: string[];
}

/**
 * Exact nearest neighbours among a few hundred titles, by an inverted index: a title is compared where it shares a term.
 * What is asked for is a vector of the same space.
 */
export class NeighbourIndex {
  readonly #vectors: TermVector[];
  readonly #titles = new Map<number, { title: number; value: number }[]>();
  /** Cosines of the latest vector with all titles, and the titles for which they are not 0. */
  readonly #sums: Float64Array;
  readonly #touched: Int32Array;
  #count = 0;

  constructor(space: TermSpace, titles: readonly string[]) {
    this.#vectors = titles.map((title) => space.vector(title));
    this.#sums = new Float64Array(titles.length);
    this.#touched = new Int32Array(titles.length);
    this.#vectors.forEach(({ indices, values }, title) => {
      indices.forEach((bucket, i) => {
        const entries = this.#titles.get(bucket);
        if (entries) entries.push({ title, value: values[i] });
        else this.#titles.set(bucket, [{ title, value: values[i] }]);
      });
    });
  }

  /** The closest titles, closest first; fewer than `most` where fewer share a term. */
  nearest(vector: TermVector, most: number): Neighbour[] {
    this.#compare(vector);
    const closest = Array.from(this.#touched.subarray(0, this.#count)).sort(
      (a, b) => this.#sums[b] - this.#sums[a] || a - b,
    );
    return closest.slice(0, most).map((title) => ({
      title,
      similarity: Math.min(1, this.#sums[title]),
      shared: sharedWords(vector, this.#vectors[title]),
    }));
  }

  /** Words that a vector and a title both have, those that count most first. */
  shared(vector: TermVector, title: number): string[] {
    return sharedWords(vector, this.#vectors[title]);
  }

  /** The closest title and its similarity; −1 and 0 where none shares a term. */
  closest(vector: TermVector): { title: number; similarity: number } {
    this.#compare(vector);
    let [best, similarity] = [-1, 0];
    for (const title of this.#touched.subarray(0, this.#count))
      if (this.#sums[title] > similarity) [best, similarity] = [title, this.#sums[title]];
    return { title: best, similarity: Math.min(1, similarity) };
  }

  #compare(vector: TermVector): void {
    this.#sums.fill(0);
    this.#count = 0;
    vector.indices.forEach((bucket, i) => {
      for (const { title, value } of this.#titles.get(bucket) ?? []) {
        if (this.#sums[title] === 0) this.#touched[this.#count++] = title;
        this.#sums[title] += value * vector.values[i];
      }
    });
  }
}

function sharedWords(a: TermVector, b: TermVector): string[] {
  const other = new Map(Array.from(b.indices, (bucket, i) => [bucket, b.values[i]]));
  const found = Array.from(a.indices, (bucket, i) => ({
    term: a.terms[i],
    value: a.values[i] * (other.get(bucket) ?? 0),
  }));
  const shared = found.filter(({ value }) => value > 0).sort((x, y) => y.value - x.value);
  const words = shared.map(({ term }) => term);
  // The beginning of a word says nothing new where the word itself is shared.
  return words.filter(
    (term) =>
      !term.endsWith("~") || !words.some((word) => word !== term && word.startsWith(term.slice(0, -1))),
  );
}
