import type { CrossedScore } from "../../lib/multilabel/sourceComparison.js";
import { count } from "../../lib/format.js";
import { intervalFigure } from "../intervalFigure.js";

const names = { lists: "the lists", collected: "what was collected" };
const metrics = { microF1: "Micro-F1", macroF1: "Macro-F1", precisionAt1: "Precision at 1" } as const;

/** What does a model that learnt from one source score on the other? */
export function crossedScores(scores: readonly CrossedScore[], title: string): HTMLElement {
  const judged = scores.map(
    (each) =>
      `Trained on ${names[each.trained]}: ${count(each.texts)} texts of ${names[each.judged]}, ${count(each.labels)} labels.`,
  );
  return intervalFigure({
    title: `What does a model of one source score on the other? ${title}`,
    rows: scores.flatMap((each) =>
      Object.entries(metrics).map(([key, metric]) => ({
        group: `${names[each.trained]} → ${names[each.judged]}`,
        metric,
        ...each[key as keyof typeof metrics],
      })),
    ),
    group: "Trained on → judged on",
    caption: `${judged.join(" ")} No text that a model learnt from, and only labels that five of the texts carry or more. 95% intervals by text.`,
  });
}
