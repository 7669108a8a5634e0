import type { SparseVector } from "../text/features.js";
import { wordHash } from "../text/tokens.js";
import { titleTerms } from "./titleTerms.js";

/** A title as a vector of Euclidean length 1, with the term behind each of its entries. */
export interface TermVector extends SparseVector {
  terms: string[];
}

const bits = 15;
const steps = 255;
/** Words of more than this share of the titles say nothing of any: "the", "of", "by". */
const commonest = 0.1;

/**
 * Titles as vectors of terms weighted by their rarity, idf = ln((1 + N) / (1 + df)) (Spärck Jones, Journal of
 * Documentation 28, 1972); those of more than a tenth of the titles are left out. Terms are hashed into 2^15 buckets. Rarity is kept in 255 steps, in which it also travels,
 * so that the space that a page rebuilds is the one that was fitted.
 */
export class TermSpace {
  readonly buckets = 2 ** bits;
  readonly #rarity: Uint8Array;
  readonly #greatest: number;

  private constructor(rarity: Uint8Array, greatest: number) {
    this.#rarity = rarity;
    this.#greatest = greatest;
  }

  /** The space of a collection of titles. */
  static fit(titles: readonly string[]): TermSpace {
    const found = new Uint32Array(2 ** bits);
    for (const title of titles)
      for (const bucket of new Set(titleTerms(title).map(bucketOf))) found[bucket]++;
    const greatest = Math.max(Math.log(1 + titles.length), 1e-9);
    const most = Math.max(5, commonest * titles.length);
    const rarity = Uint8Array.from(found, (df) =>
      df > most ? 0 : Math.round((steps * Math.log((1 + titles.length) / (1 + df))) / greatest),
    );
    return new TermSpace(rarity, greatest);
  }

  /** The space that `rarity` and `greatest` describe. */
  static restore({ rarity, greatest }: { rarity: Uint8Array; greatest: number }): TermSpace {
    if (rarity.length !== 2 ** bits)
      throw new Error(`wrong number of buckets: ${rarity.length} (expected ${2 ** bits})`);
    return new TermSpace(rarity, greatest);
  }

  /** What has to be kept to restore the space. */
  get description(): { rarity: Uint8Array; greatest: number } {
    return { rarity: this.#rarity, greatest: this.#greatest };
  }

  /** A title in the space; empty where it has no word, or only words that are in many titles. */
  vector(title: string): TermVector {
    const places = new Map<number, string>();
    for (const term of titleTerms(title)) {
      const bucket = bucketOf(term);
      if (this.#rarity[bucket] > 0 && !places.has(bucket)) places.set(bucket, term);
    }
    const indices = Int32Array.from(places.keys());
    const values = Float32Array.from(indices, (bucket) => (this.#rarity[bucket] * this.#greatest) / steps);
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
    return { indices, values: values.map((value) => value / (length || 1)), terms: [...places.values()] };
  }
}

function bucketOf(term: string): number {
  return wordHash(term) & (2 ** bits - 1);
}
