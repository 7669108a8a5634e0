import { count, decimal, intervalRange } from "../../src/lib/format.js";
import type { ModelDescription } from "../../src/lib/model/description.js";
import type { Evaluation, SingleLabelFigures, SingleLabelRecord } from "../../src/lib/model/evaluation.js";
import type { SingleLabelTask } from "./taskDefinition.js";

/** The model card of a task (Mitchell et al., "Model cards for model reporting", 2019) in Markdown. */
export function modelCard(
  task: Pick<SingleLabelTask, "name" | "text" | "labels" | "use">,
  description: ModelDescription,
  evaluation: Evaluation<SingleLabelRecord>,
): string {
  const record = evaluation.models[evaluation.final];
  const { bits, buckets = 2 ** bits, fragments, titlePage } = description.features;
  const read = titlePage
    ? "words, pairs of words, words of the head, the forms that it names,\n  "
    : "words, pairs of words, words in\n  square brackets, ";
  const rows = Object.values(evaluation.models).map(
    ({ title, training, bytes, validation, test }) =>
      `| ${title} | ${count(training.n)} | ${count(bytes)} | ${figures(validation)} | ${figures(test)} |`,
  );
  return `# Model card: ${task.name}

This file is written by \`npm run train${evaluation.data ? "" : ` -- ${task.name}`}\`; the figures come from \`evaluation.json\`.

- **What it does.** Reads one ${task.text} and gives the probability of each label: ${task.labels.join(", ")}.
- **What it is.** ${regressions(description)} over ${count(buckets)} hashed features: ${read}runs of ${fragments.shortest} to ${fragments.longest} characters, and the shape of the text. Weights
  are 8-bit integers; \`model.onnx\` has ${count(description.onnx.bytes)} bytes.
- **What it was trained on.** ${count(record.training.n)} texts: ${record.description}.
${decision(description)}
- **Looks at the test sample so far.** ${evaluation.testLooks.length}, counting each distinct model once.

| variant | training texts | bytes | validation: accuracy, macro-F1 | test: accuracy, macro-F1 |
|---|---|---|---|---|
${rows.join("\n")}

In brackets: 95% bootstrap intervals by book.

${task.use}
`;
}

function figures(scores: SingleLabelFigures | null): string {
  if (!scores) return "not scored";
  const { accuracy, macroF1, n } = scores;
  const one = (estimate: typeof accuracy) => `${decimal(estimate.value)} [${intervalRange(estimate)}]`;
  return `${one(accuracy)}, ${one(macroF1)} (n = ${count(n)})`;
}

function regressions({ kind, labels }: ModelDescription): string {
  return kind === "binary"
    ? "A logistic regression"
    : `${labels.length} logistic regressions, each of one label against the rest, whose logits one softmax makes\n  probabilities of,`;
}

function decision({ kind, labels, thresholds }: ModelDescription): string {
  return kind === "binary"
    ? `- **Decision.** ${labels[1]} from a probability of ${decimal(thresholds[0])} upwards, which gives
  the best macro-F1 on the validation texts.`
    : "- **Decision.** The likeliest label, the earlier one of equals.";
}
