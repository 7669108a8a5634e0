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

function count(pairs: Map<string, LabelPair>, first: number, second: number): void {
  const key = `${first} ${second}`;
  const known = pairs.get(key);
  if (known) known.count++;
  else pairs.set(key, { first, second, count: 1 });
}

function sorted(pairs: Map<string, LabelPair>): LabelPair[] {
  return [...pairs.values()].sort((a, b) => b.count - a.count || a.first - b.first || a.second - b.second);
}
