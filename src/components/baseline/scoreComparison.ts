import { count } from "../../lib/format.js";
import type { Evaluation, ModelRecord } from "../../lib/model/evaluation.js";
import { intervalFigure } from "../intervalFigure.js";
import type { IntervalRow } from "../intervals.js";
import { colour, labelColour, labelName } from "../palette.js";

/** Precision, recall and F1 of each label on the test sample. */
export function labelScores({ test, title }: ModelRecord): HTMLElement {
  const rows: IntervalRow[] = (test?.labels ?? []).flatMap((scores) =>
    (["precision", "recall", "f1"] as const).map((metric) => ({
      group: labelName(scores.label),
      metric: metric === "f1" ? "F1" : metric,
      ...scores[metric],
    })),
  );
  const colours = Object.fromEntries(
    (test?.labels ?? []).map(({ label }) => [labelName(label), labelColour(label)]),
  );
  return intervalFigure({
    title: `How well does it find each label? (${title.toLowerCase()})`,
    rows,
    group: "Group",
    colours,
    caption: `Test sample, ${count(test?.n)} titles; lines: 95% bootstrap intervals by book.`,
    filename: "label-scores.csv",
  });
}

/** Accuracy and macro-F1 of every variant, on validation and test. */
export function validationAgainstTest({ models }: Evaluation): HTMLElement {
  const rows: IntervalRow[] = Object.values(models).flatMap(({ title, validation, test }) =>
    [validation, test].flatMap((scores, i) =>
      scores === null
        ? []
        : (["accuracy", "macroF1"] as const).map((metric) => ({
            group: `${title}, ${i === 0 ? "validation" : "test"}`,
            metric: metric === "accuracy" ? "accuracy" : "macro-F1",
            ...scores[metric],
          })),
    ),
  );
  const colours = Object.fromEntries(
    rows.map(({ group }) => [group, group.endsWith("test") ? colour.final : colour.muted]),
  );
  return intervalFigure({
    title: "Does the test sample confirm what validation promised?",
    rows,
    group: "Group",
    colours,
    caption:
      "Lines: 95% bootstrap intervals by book. Settings and threshold were chosen without the test sample.",
    filename: "validation-against-test.csv",
    wide: true,
  });
}
