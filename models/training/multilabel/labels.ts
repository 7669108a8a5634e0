import type { LabelledText } from "../taskDefinition.js";

/** The labels of a task, and the texts that carry at least one of them. */
export interface LabelInventory {
  /** Labels that are kept, sorted. */
  labels: string[];
  /** Texts that carry each kept label. */
  support: Record<string, number>;
  /** Texts with a kept label. */
  texts: LabelledText[];
  /** Numbers of the kept labels of each of these texts, rising. */
  numbers: number[][];
  found: number;
  minimum: number;
  /** Texts whose labels are all too rare. */
  unlabelled: number;
}

/**
 * Keeps the labels that enough texts have. Texts that are left without any are dropped: nothing says that they have none.
 *
 * @param minimumSupport a number of texts, or a share of them below 1
 */
export function labelInventory(all: readonly LabelledText[], minimumSupport: number): LabelInventory {
  const counts = new Map<string, number>();
  for (const { labels } of all) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const minimum = minimumSupport < 1 ? Math.ceil(minimumSupport * all.length) : minimumSupport;
  const labels = [...counts].flatMap(([label, count]) => (count >= minimum ? [label] : [])).sort();
  const number = new Map(labels.map((label, l) => [label, l]));
  const numbersOf = ({ labels: own }: LabelledText) =>
    own.flatMap((label) => number.get(label) ?? []).sort((a, b) => a - b);
  const texts = all.filter((text) => text.labels.some((label) => number.has(label)));
  return {
    labels,
    support: Object.fromEntries(labels.map((label) => [label, counts.get(label) ?? 0])),
    texts,
    numbers: texts.map(numbersOf),
    found: counts.size,
    minimum,
    unlabelled: all.length - texts.length,
  };
}

/** Outcomes as texts × labels: 1 where the text carries the label, else 0. */
export function outcomeTable(numbers: readonly (readonly number[])[], labels: number): Uint8Array {
  const outcomes = new Uint8Array(numbers.length * labels);
  numbers.forEach((own, text) => own.forEach((label) => (outcomes[text * labels + label] = 1)));
  return outcomes;
}
