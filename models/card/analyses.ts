import { count, decimal, intervalRange } from "../../src/lib/format.js";
import type { Estimate } from "../../src/lib/statistics/bootstrap.js";
import type { Evaluation, SingleLabelFigures, SingleLabelRecord } from "../../src/lib/model/evaluation.js";
import type { MultilabelEvaluation, MultilabelScores } from "../../src/lib/model/multilabelEvaluation.js";
import { averageNames } from "../../src/lib/multilabel/targets.js";
import { isMultilabel, type AnyEvaluation } from "./subject.js";

/** A table of Markdown. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** An estimate with its 95% bootstrap interval. */
function estimate(each: Estimate): string {
  return `${decimal(each.value)} [${intervalRange(each)}]`;
}

/** The figures of record of every model of a task, and where they come from, in tables of Markdown. */
export function analyses(evaluation: AnyEvaluation): string {
  return isMultilabel(evaluation) ? labelAnalyses(evaluation) : classAnalyses(evaluation);
}

function classAnalyses({ models, final }: Evaluation<SingleLabelRecord>): string {
  const figures = (scores: SingleLabelFigures | null) =>
    scores
      ? `${estimate(scores.accuracy)}, ${estimate(scores.macroF1)} (n = ${count(scores.n)})`
      : "not scored";
  const { test, elsewhere } = models[final];
  const others = Object.values(elsewhere).map(
    ({ title, scores }) =>
      `- ${title}: accuracy ${estimate(scores.accuracy)}, macro-F1 ${estimate(scores.macroF1)} (n = ${count(scores.n)})`,
  );
  return [
    table(
      ["model", "training texts", "bytes", "validation: accuracy, macro-F1", "test: accuracy, macro-F1"],
      Object.values(models).map((each) => [
        each.title,
        count(each.training.n),
        count(each.bytes),
        figures(each.validation),
        figures(each.test),
      ]),
    ),
    "In brackets: 95% bootstrap intervals by book.",
    ...(test
      ? [
          table(
            ["label", "test texts", "precision", "recall", "F1"],
            test.labels.map(({ label, support, precision, recall, f1 }) => [
              label,
              count(support),
              estimate(precision),
              estimate(recall),
              estimate(f1),
            ]),
          ),
        ]
      : []),
    ...(others.length > 0 ? [`On texts from elsewhere:\n\n${others.join("\n")}`] : []),
  ].join("\n\n");
}

function labelAnalyses(evaluation: MultilabelEvaluation): string {
  const { models, learningCurve, final, targets } = evaluation;
  const figures = (scores: MultilabelScores | null) =>
    scores
      ? `${estimate(scores.microF1)}, ${estimate(scores.macroF1)}, ${estimate(scores.precisionAt1)} (n = ${count(scores.n)})`
      : "not scored";
  return [
    table(
      [
        "model",
        "bytes",
        "cross-validated: micro-F1, macro-F1, precision at 1",
        "test: micro-F1, macro-F1, precision at 1",
      ],
      Object.values(models).map(({ title, bytes, validation, test }) => [
        title,
        count(bytes),
        figures(validation),
        figures(test),
      ]),
    ),
    "In brackets: 95% bootstrap intervals by text.",
    table(
      ["training texts", "micro-F1", "macro-F1"],
      learningCurve.map(({ texts, microF1, macroF1 }) => [count(texts), decimal(microF1), decimal(macroF1)]),
    ),
    "Each row is a model of so many texts, scored on the same texts that none of them has seen.",
    ...reached(models[final].test, targets),
  ].join("\n\n");
}

function reached(test: MultilabelScores | null, targets: MultilabelEvaluation["targets"]): string[] {
  const lines = (Object.keys(averageNames) as (keyof typeof averageNames)[]).flatMap((name) => {
    const target = targets[name];
    if (target === undefined || !test) return [];
    const { value } = test[name];
    const verdict = value >= target ? "reached" : "not reached";
    return [`- ${averageNames[name]}: ${decimal(value)}, ${verdict} (the aim was ${decimal(target)})`];
  });
  return lines.length === 0
    ? []
    : [`On the test texts, against what the project set out to reach:\n\n${lines.join("\n")}`];
}
