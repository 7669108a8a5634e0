import type { CategoryField } from "../field.js";
import { classNames } from "../predictions.js";

export const predicted: CategoryField = {
  kind: "category",
  key: "predicted",
  name: "Model says",
  question: "What does the model say?",
  description: "label that the model gives",
  knownFrom: "model",
  reads: ["predictions"],
  column: "predicted",
  sql: "predicted",
  most: 40,
  rest: "other labels",
  none: "no prediction",
  values: ({ predictions }) => (predictions ? classNames(predictions.predicted, predictions.classes) : []),
  order: ({ predictions }) => predictions?.classes ?? [],
};
