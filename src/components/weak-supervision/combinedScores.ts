import { count, decimal, percent, plural } from "../../lib/format.js";
import type { Assessment, CombinedVotes } from "../../lib/dataProgramming/assess.js";
import type { DecisionScores } from "../../lib/dataProgramming/scores.js";
import { figure } from "../figure.js";
import { intervalColumns } from "../intervalColumns.js";
import { intervals, type IntervalRow } from "../intervals.js";
import { colour } from "../palette.js";

const ways = [
  ["majority vote", "majority"],
  ["label model", "labelModel"],
] as const;
const samples = [
  ["all labelled books", "all"],
  ["books labelled at random", "random"],
] as const;
const measures = [
  ["Accuracy", "accuracy"],
  ["Macro-F1", "macroF1"],
  ["Accuracy, undecided counted as wrong", "accuracyOfAll"],
] as const;

/** Majority vote and label model side by side, with intervals. */
export function combinedScores(assessment: Assessment): HTMLElement {
  const rows = samples.flatMap(([sample, of]) =>
    measures.flatMap(([measure, key]) =>
      ways.flatMap(([group, way]): (IntervalRow & { decided: number; labelled: number })[] => {
        const combined: CombinedVotes = assessment[way];
        const scores: DecisionScores = combined[of];
        const estimate = scores[key];
        const { decided, labelled } = scores;
        return estimate === null
          ? []
          : [{ group, metric: `${measure}, ${sample}`, ...estimate, decided, labelled }];
      }),
    ),
  );
  return figure({
    title: "A simple majority, or a model of who is to be trusted?",
    chart: intervals(rows, {
      colours: { "majority vote": colour.baseline, "label model": colour.weakSupervision },
    }),
    summary: rows.map(({ group, metric, value }) => `${metric}, ${group}: ${decimal(value)}`).join("; "),
    caption:
      `Of ${plural(assessment.books, "book")}, the majority decides ${percent(assessment.majority.decided)}, the label model ` +
      `${percent(assessment.labelModel.decided)}: it also decides ties. The first two measures are taken where there is a decision, ` +
      `on ${count(assessment.majority.all.labelled)} labelled books or the ${count(assessment.majority.random.labelled)} among them ` +
      "that were drawn at random. 95% intervals by the bootstrap over books.",
    rows,
    columns: [
      ...intervalColumns("Votes combined by"),
      { key: "decided", label: "Decided" },
      { key: "labelled", label: "Labelled" },
    ],
    filename: "majority-and-label-model.csv",
  });
}
