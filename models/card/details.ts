import { count, decimal, percent, plural } from "../../src/lib/format.js";
import type { ModelDescription } from "../../src/lib/model/description.js";

/** What a model is, in a sentence or two. */
export function modelType({ kind, labels, features, onnx }: ModelDescription): string {
  const regressions =
    kind === "binary"
      ? "A logistic regression"
      : kind === "multiclass"
        ? `${labels.length} logistic regressions, each of one label against the rest, whose logits one softmax makes probabilities of,`
        : `${labels.length} logistic regressions, one for each label,`;
  const {
    bits,
    buckets = 2 ** bits,
    fragments,
    shape,
    titlePage,
    names = 0,
    signs = 0,
    skips = 0,
  } = features;
  const read = [
    "words",
    "pairs of words",
    ...(titlePage ? ["words of the head", "the forms that it names"] : ["words in square brackets"]),
    ...(fragments.weight > 0 ? [`runs of ${fragments.shortest} to ${fragments.longest} characters`] : []),
    ...(names > 0 ? ["names with digits and signs in them"] : []),
    ...(signs > 0 ? ["signs of program text"] : []),
    ...(skips > 0 ? ["pairs of words at any distance"] : []),
    ...(shape > 0 ? ["the shape of the text"] : []),
  ];
  return `${regressions} over ${count(buckets)} hashed features: ${read.join(", ")}. Weights are 8-bit integers; \`model.onnx\` has ${count(onnx.bytes)} bytes.`;
}

/** How a model's probabilities become labels, and what it promises. */
export function decisionRule({ kind, labels, thresholds, certain, promised }: ModelDescription): string {
  const rule = {
    binary: () =>
      `${labels[1]} from a probability of ${decimal(thresholds[0])} upwards, which gives the best macro-F1 on the validation texts.`,
    multiclass: () => "The likeliest label, the earlier one of equals.",
    multilabel: () =>
      `One threshold for each label, from ${decimal(Math.min(...thresholds))} to ${decimal(Math.max(...thresholds))}, chosen by cross-validation for micro-F1 and macro-F1 together.`,
  }[kind]();
  const confidence = (share: number | undefined) =>
    share === undefined ? "" : `, with a confidence of ${percent(share, 0)},`;
  const range = certain
    ? ` Below ${decimal(certain.below)} and from ${decimal(certain.from)} it calls itself certain: there ${percent(certain.accuracy, 0)} of its labels are right${confidence(certain.confidence)} for texts drawn as those that the limits were set by.`
    : "";
  const kept = promised?.from.filter((from) => from !== null).length ?? 0;
  const promise = promised
    ? ` Of ${plural(kept, "label")} it names a probability from which at least ${percent(promised.accuracy, 0)} are right${confidence(promised.confidence)} each by itself; the others carry no promise.`
    : "";
  return rule + range + promise;
}
