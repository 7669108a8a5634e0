import { count, percent } from "../../lib/format.js";
import type { SourceComparison } from "../../lib/multilabel/sourceComparison.js";

/** How much of what was collected stands in the lists already, in words. */
export function overlapSentence({ texts, labels }: Pick<SourceComparison, "texts" | "labels">): string {
  return (
    `Of ${count(texts.collected)} texts that were collected, ${count(texts.both)} (${percent(texts.both / texts.collected)}) stand in the lists, ` +
    `which have ${count(texts.lists)}. Of ${count(labels.collected)} labels, ${count(labels.both)} are in the lists.`
  );
}
