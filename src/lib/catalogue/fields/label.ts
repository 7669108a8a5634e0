import type { CategoryField } from "../field.js";
import { classNames } from "../predictions.js";

export const label: CategoryField = {
  kind: "category",
  key: "label",
  name: "Annotators said",
  question: "What did the annotators say?",
  description: "label that people gave",
  knownFrom: "outcome",
  reads: ["labels", "predictions"],
  column: "label",
  sql: "label",
  most: 40,
  rest: "other labels",
  none: "no label",
  values: ({ labels, predictions }) => (labels && predictions ? classNames(labels, predictions.classes) : []),
  order: ({ predictions }) => predictions?.classes ?? [],
};
