import type { Estimate } from "../statistics/bootstrap.js";

/** How often a label stands on the texts of two sources, as shares of the texts with labels. */
export interface LabelShift {
  label: string;
  lists: number;
  collected: number;
}

/** What a model that learnt from one source scores on texts of another. */
export interface CrossedScore {
  trained: "lists" | "collected";
  judged: "lists" | "collected";
  /** Texts that it was judged on, none of which it learnt from. */
  texts: number;
  /** Labels of the model that enough of these texts carry. */
  labels: number;
  microF1: Estimate;
  macroF1: Estimate;
  precisionAt1: Estimate;
}

/** What was collected beside the lists in use. */
export interface SourceComparison {
  texts: { lists: number; collected: number; both: number };
  labels: { lists: number; collected: number; both: number };
  /** Labels of the task's model whose shares differ most, the greatest difference first. */
  shifts: LabelShift[];
  scores: CrossedScore[];
}

/** What of a text is compared: what it is known by, and its labels. */
export interface ComparedText {
  key: string;
  labels: readonly string[];
}

/** The shares of labels on two sets of texts, those that differ most first. @param labels which labels are looked at */
export function labelShifts(
  lists: readonly ComparedText[],
  collected: readonly ComparedText[],
  labels: readonly string[],
): LabelShift[] {
  const [first, second] = [shares(lists), shares(collected)];
  return labels
    .map((label) => ({ label, lists: first.get(label) ?? 0, collected: second.get(label) ?? 0 }))
    .sort((a, b) => difference(b) - difference(a) || (a.label < b.label ? -1 : 1));
}

/** How many texts and labels two sets have, and how many both have. */
export function overlap(
  lists: readonly ComparedText[],
  collected: readonly ComparedText[],
): Pick<SourceComparison, "texts" | "labels"> {
  const keys = (texts: readonly ComparedText[]) => new Set(texts.map(({ key }) => key));
  const labels = (texts: readonly ComparedText[]) => new Set(texts.flatMap((text) => [...text.labels]));
  return {
    texts: common(keys(lists), keys(collected)),
    labels: common(labels(lists), labels(collected)),
  };
}

function common(lists: ReadonlySet<string>, collected: ReadonlySet<string>) {
  const both = [...collected].filter((each) => lists.has(each)).length;
  return { lists: lists.size, collected: collected.size, both };
}

function shares(texts: readonly ComparedText[]): Map<string, number> {
  const labelled = texts.filter(({ labels }) => labels.length > 0);
  const counts = new Map<string, number>();
  for (const { labels } of labelled)
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map([...counts].map(([label, texts]) => [label, texts / labelled.length]));
}

function difference({ lists, collected }: LabelShift): number {
  return Math.abs(lists - collected);
}
