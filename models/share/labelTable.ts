import { stringify } from "csv-stringify/sync";
import { labelNames } from "../../src/lib/model/labelNames.js";
import { isMultilabel, type AnyEvaluation } from "../card/subject.js";
import type { Evidence } from "./evidence.js";

/** What `labels.csv` says of a label; scores are those of the test texts. */
export const labelColumns = [
  { name: "label", type: "sc:Text", description: "The label as the model gives it" },
  { name: "shown_as", type: "sc:Text", description: "What readers see of it" },
  {
    name: "threshold",
    type: "sc:Float",
    description: "A probability at or above it is a yes; empty where the likeliest label is decided for",
  },
  { name: "training_texts", type: "sc:Integer", description: "Training texts that carry it" },
  { name: "test_texts", type: "sc:Integer", description: "Test texts that carry it" },
  { name: "precision", type: "sc:Float", description: "Share of the test texts given it that carry it" },
  {
    name: "recall",
    type: "sc:Float",
    description: "Share of the test texts that carry it that are given it",
  },
  { name: "f1", type: "sc:Float", description: "Harmonic mean of precision and recall" },
] as const;

/** The labels of a model as CSV, one a row, in the columns of `labelColumns`; cells are empty where nothing was measured. */
export function labelTable({ description, evaluation }: Evidence): string {
  const { labels, thresholds, kind } = description;
  const names = labelNames(description);
  const [training, test] = evaluation ? recordedLabels(evaluation) : [{}, []];
  const thresholdOf = (l: number) =>
    kind === "binary" ? (l === 1 ? thresholds[0] : "") : (thresholds[l] ?? "");
  const rows = labels.map((label, l) => {
    const scores = test.find((each) => each.label === label);
    const figures = scores && [scores.precision.value, scores.recall.value, scores.f1.value].map(rounded);
    return [
      ...[label, names[l], thresholdOf(l), (training as Record<string, number>)[label] ?? ""],
      ...[scores?.support ?? "", ...(figures ?? ["", "", ""])],
    ];
  });
  return stringify([labelColumns.map(({ name }) => name), ...rows]);
}

function recordedLabels(evaluation: AnyEvaluation) {
  const { training, test } = isMultilabel(evaluation)
    ? evaluation.models[evaluation.final]
    : evaluation.models[evaluation.final];
  return [training.labels, test?.labels ?? []] as const;
}

/** Six decimals, as the command line writes probabilities; empty where a figure is not defined. */
function rounded(value: number | null): number | "" {
  return value === null ? "" : Math.round(value * 1e6) / 1e6;
}
