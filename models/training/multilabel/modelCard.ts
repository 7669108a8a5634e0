import { count, decimal, intervalRange, percent, plural } from "../../../src/lib/format.js";
import type { ModelDescription } from "../../../src/lib/model/description.js";
import type {
  MultilabelEvaluation,
  MultilabelRecord,
  MultilabelScores,
} from "../../../src/lib/model/multilabelEvaluation.js";
import type { MultilabelTask } from "../taskDefinition.js";

/** The model card of a multi-label task (Mitchell et al., "Model cards for model reporting", 2019) in Markdown. */
export function multilabelCard(
  task: Pick<MultilabelTask, "name" | "text" | "use">,
  description: ModelDescription,
  evaluation: MultilabelEvaluation,
): string {
  const { data, models, final, learningCurve, targets } = evaluation;
  const record = models[final];
  const rows = Object.values(models).map(
    ({ title, bytes, validation, test }) =>
      `| ${title} | ${count(bytes)} | ${figures(validation)} | ${figures(test)} |`,
  );
  const curve = learningCurve.map(
    ({ texts, microF1, macroF1 }) => `| ${count(texts)} | ${decimal(microF1)} | ${decimal(macroF1)} |`,
  );
  return `# Model card: ${task.name}

This file is written by \`npm run train\`; the figures come from \`evaluation.json\`.

- **What it does.** Reads one ${task.text} and gives the probability of each of ${count(description.labels.length)}
  labels, each for itself.
- **What it is.** One logistic regression for each label over shared hashed features (${blocks(description)}). Of
  ${count(2 ** description.features.bits)} buckets it keeps ${count(record.settings["rows"])}; weights are 8-bit
  integers; \`model.onnx\` has ${count(description.onnx.bytes)} bytes.
- **What it was trained on.** ${count(record.training.n)} texts: ${record.description}.
- **Split.** ${count(data.training)} texts to train on and ${count(data.test)} to test on, stratified over the labels;
  texts that are the same or nearly the same stand in one part (${count(data.groups)} groups), and a check found
  ${count(data.leaks)} leaks.
- **Labels.** ${count(data.labelsKept)} of ${count(data.labelsFound)}: those of at least ${count(data.minimumSupport)} texts.
- **Decision.** One threshold for each label, from ${decimal(Math.min(...description.thresholds))} to
  ${decimal(Math.max(...description.thresholds))}, chosen by cross-validation for micro-F1 and macro-F1 together.
${promiseLine(record)}- **Looks at the test texts so far.** ${evaluation.testLooks.length}, counting each distinct model once.

| model | bytes | cross-validated: micro-F1, macro-F1, precision at 1 | test: micro-F1, macro-F1, precision at 1 |
|---|---|---|---|
${rows.join("\n")}

In brackets: 95% bootstrap intervals by text.

| training texts | micro-F1 | macro-F1 |
|---|---|---|
${curve.join("\n")}

Each row is a model of so many texts, scored on the same texts that none of them has seen.
${reached(record.test, targets)}
${task.use}
`;
}

function promiseLine({ promise }: MultilabelRecord): string {
  if (!promise) return "";
  const { accuracy, confidence, validation } = promise;
  return `- **Promise.** ${plural(validation.labels.length, "label")}, from a probability that \`model.json\` names for each, right at least
  ${percent(accuracy, 0)} of the time with a confidence of ${percent(confidence, 0)} for each by itself; the others carry none.
`;
}

function figures(scores: MultilabelScores | null): string {
  if (!scores) return "not scored";
  const one = (estimate: MultilabelScores["microF1"]) =>
    `${decimal(estimate.value)} [${intervalRange(estimate)}]`;
  return `${one(scores.microF1)}, ${one(scores.macroF1)}, ${one(scores.precisionAt1)} (n = ${count(scores.n)})`;
}

function blocks({ features }: ModelDescription): string {
  const { fragments, names = 0, signs = 0, skips = 0 } = features;
  return [
    "words and pairs of words",
    ...(fragments.weight > 0 ? [`runs of ${fragments.shortest} to ${fragments.longest} characters`] : []),
    ...(names > 0 ? ["names with digits and signs in them"] : []),
    ...(signs > 0 ? ["signs of program text"] : []),
    ...(skips > 0 ? ["pairs of words at any distance"] : []),
  ].join(", ");
}

const names = {
  microF1: "micro-F1",
  macroF1: "macro-F1",
  weightedF1: "weighted F1",
  precisionAt1: "precision at 1",
} as const;

function reached(test: MultilabelScores | null, targets: MultilabelEvaluation["targets"]): string {
  const lines = (Object.keys(names) as (keyof typeof names)[]).flatMap((name) => {
    const target = targets[name];
    if (target === undefined || !test) return [];
    const { value } = test[name];
    const verdict = value >= target ? "reached" : "not reached";
    return [`- ${names[name]}: ${decimal(value)}, ${verdict} (the aim was ${decimal(target)})`];
  });
  return lines.length === 0
    ? ""
    : `\nOn the test texts, against what the project set out to reach:\n\n${lines.join("\n")}\n`;
}
