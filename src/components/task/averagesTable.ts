import { decimal, intervalRange } from "../../lib/format.js";
import type { MultilabelEvaluation, MultilabelScores } from "../../lib/model/multilabelEvaluation.js";
import type { Estimate } from "../../lib/statistics/bootstrap.js";
import { scoreCell } from "../scoreCell.js";
import { verdictMark } from "../palette.js";
import { dataTable, type Column } from "../table.js";

type Average = {
  [Key in keyof MultilabelScores]: MultilabelScores[Key] extends Estimate ? Key : never;
}[keyof MultilabelScores];

const averages: readonly [key: Average, name: string, meaning: string][] = [
  ["microF1", "Micro-F1", "all pairs of text and label in one pot: common labels rule"],
  ["microPrecision", "Micro-precision", "share of the labels given that are right"],
  ["microRecall", "Micro-recall", "share of the labels carried that are given"],
  ["macroF1", "Macro-F1", "mean over the labels: a rare one counts as much as a common one"],
  ["weightedF1", "Weighted F1", "mean over the labels, each by its support"],
  ["sampleF1", "Sample-averaged F1", "mean over the texts"],
  ["precisionAt1", "Precision at 1", "share of texts whose likeliest label is right"],
  ["precisionAt3", "Precision at 3", "share of the three likeliest labels that are right"],
  ["precisionAt5", "Precision at 5", "share of the five likeliest labels that are right"],
  [
    "rankingLoss",
    "Ranking loss",
    "share of pairs in which a label that is not carried ranks above one that is; 0 is best",
  ],
  ["subsetAccuracy", "Subset accuracy", "share of texts with every label right"],
  ["accuracy", "Plain accuracy", "share of text-label pairs decided right; see below why it means nothing"],
];

interface AverageRow {
  name: string;
  meaning: string;
  test: Estimate | null;
  commonest: Estimate | null;
  validation: Estimate;
  target: number | null;
}

/** Every average of the final model on the held-out texts, beside the commonest label, cross-validation and targets. */
export function averagesTable({ models, final, targets }: MultilabelEvaluation): HTMLElement {
  const { test, validation } = models[final];
  const rows: AverageRow[] = averages.map(([key, name, meaning]) => ({
    name,
    meaning,
    test: test && test[key],
    commonest: models["commonest"]?.test?.[key] ?? null,
    validation: validation[key],
    target: (targets as Partial<Record<Average, number>>)[key] ?? null,
  }));
  return dataTable(rows, {
    caption: "Averages over texts and labels",
    columns: [
      { key: "name", label: "Measure", width: "9rem", sort: false },
      { key: "meaning", label: "What it is", width: "13rem", sort: false },
      score("test", "This model"),
      score(
        "validation",
        "Cross-validation",
        "The same on the training texts, each scored by a model that has not seen it",
      ),
      score("commonest", "Always the commonest", "No model: every text is given the commonest label"),
      {
        key: "target",
        label: "Aim",
        sort: false,
        align: "right",
        format: (value, { test: reached }) =>
          value === null || !reached ? decimal(value as null) : aim(value as number, reached.value),
      },
    ],
  });
}

function aim(target: number, reached: number): string {
  return `${verdictMark(reached >= target)} ${decimal(target)}`;
}

function score(key: "test" | "validation" | "commonest", label: string, title = ""): Column<AverageRow> {
  return {
    key,
    label,
    title,
    sort: false,
    align: "right",
    value: (row) => row[key]?.value ?? null,
    format: (value, row) =>
      scoreCell(decimal(value as number | null), row[key] ? intervalRange(row[key]) : ""),
  };
}
