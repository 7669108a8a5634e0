import type { CategoryField } from "../field.js";

/** Name of a cell of the confusion matrix. */
export function cellName(actual: string, said: string): string {
  return `${actual} as ${said}`;
}

export const cell: CategoryField = {
  kind: "category",
  key: "cell",
  name: "Cell of the confusion matrix",
  question: "Which cell of the matrix?",
  description: "label that people gave, and the one that the model gives",
  knownFrom: "outcome",
  reads: ["labels", "predictions"],
  column: "cell",
  sql: "label || ' as ' || predicted",
  most: 400,
  rest: "other cells",
  none: "not judged",
  values: ({ size, labels, predictions }) => {
    const { classes, predicted } = predictions ?? { classes: [], predicted: [] };
    const names = classes.map((actual) => classes.map((said) => cellName(actual, said)));
    return Array.from({ length: size }, (_, row) => names[labels?.[row] ?? -1]?.[predicted[row]] ?? "");
  },
  order: ({ predictions: { classes } = { classes: [] } }) =>
    classes.flatMap((actual) => classes.map((said) => cellName(actual, said))),
};
