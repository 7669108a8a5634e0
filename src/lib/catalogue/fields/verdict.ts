import type { CategoryField } from "../field.js";
import { isRight } from "../predictions.js";

export const verdict: CategoryField = {
  kind: "category",
  key: "verdict",
  name: "Right or wrong",
  question: "Is the model right?",
  description: "does the model give the label that people gave?",
  knownFrom: "outcome",
  reads: ["labels", "predictions"],
  column: "verdict",
  sql: "CASE WHEN label = predicted THEN 'right' WHEN label <> predicted THEN 'wrong' END",
  most: 2,
  rest: "neither",
  none: "not judged",
  values: (catalogue) =>
    Array.from({ length: catalogue.size }, (_, row) => {
      const right = isRight(catalogue, row);
      return right === null ? "" : right ? "right" : "wrong";
    }),
  order: () => ["right", "wrong"],
};
