import type { LabelPairFigures } from "../../model/multilabelEvaluation.js";
import type { TextDecisions } from "./decisions.js";

/** How often two labels (by number, first < second) stand together. */
export interface LabelPair {
  first: number;
  second: number;
  count: number;
}

/** Pairs of labels that stand together on at least one text, most often first. */
export function coOccurrence(texts: readonly (readonly number[])[]): LabelPair[] {
  const pairs = new Map<string, LabelPair>();
  for (const labels of texts)
    for (const first of labels) for (const second of labels) if (first < second) count(pairs, first, second);
  return sorted(pairs);
}

/**
 * Labels taken for each other: pairs of a label that a text misses (first) and one that it is wrongly given (second),
 * most frequent first. A text that misses two labels and is wrongly given three counts for six pairs.
 */
export function confusedPairs(decided: readonly TextDecisions[]): LabelPair[] {
  const pairs = new Map<string, LabelPair>();
  for (const { missed, wrong } of decided)
    for (const first of missed) for (const second of wrong) count(pairs, first, second);
  return sorted(pairs);
}

/** How often labels stand together on the same text. */
export interface CoOccurrence {
  labels: readonly string[];
  /** Texts counted. */
  texts: number;
  /** together[a][b]: texts with both labels; together[a][a]: texts with the label. */
  together: readonly (readonly number[])[];
}

/** Counts the labels of texts; labels that are not in the list are left out, a repeated one counts once. */
export function countTogether(labels: readonly string[], texts: Iterable<readonly string[]>): CoOccurrence {
  const place = new Map(labels.map((label, i) => [label, i]));
  const together = labels.map(() => labels.map(() => 0));
  let n = 0;
  for (const given of texts) {
    n++;
    const places = [...new Set(given)].flatMap((label) => place.get(label) ?? []);
    for (const a of places) for (const b of places) together[a][b]++;
  }
  return { labels, texts: n, together };
}

/**
 * Texts that carry both of two labels, as a symmetric table in the order of `labels`; on the diagonal the texts with
 * the label. Pairs that are not recorded count as never together.
 */
export function pairTable(
  labels: readonly string[],
  support: Readonly<Record<string, number>>,
  pairs: readonly LabelPairFigures[],
): number[][] {
  const place = new Map(labels.map((label, i) => [label, i]));
  const together = labels.map((a) => labels.map((b) => (a === b ? support[a] : 0)));
  for (const { first, second, count } of pairs) {
    const [a, b] = [place.get(first), place.get(second)];
    if (a === undefined || b === undefined) continue;
    together[a][b] = count;
    together[b][a] = count;
  }
  return together;
}

/**
 * Cosine similarity of labels, |A ∩ B| / √(|A| |B|), in [0, 1] (Ochiai 1957): 1 for labels that always stand
 * together, 0 for labels that never do and for a label that no text carries.
 */
export function labelSimilarity(together: readonly (readonly number[])[]): number[][] {
  return together.map((row, a) =>
    row.map((both, b) => {
      const size = Math.sqrt(together[a][a] * together[b][b]);
      return size === 0 ? 0 : both / size;
    }),
  );
}

function count(pairs: Map<string, LabelPair>, first: number, second: number): void {
  const key = `${first} ${second}`;
  const known = pairs.get(key);
  if (known) known.count++;
  else pairs.set(key, { first, second, count: 1 });
}

function sorted(pairs: Map<string, LabelPair>): LabelPair[] {
  return [...pairs.values()].sort((a, b) => b.count - a.count || a.first - b.first || a.second - b.second);
}
