import { realBins } from "../bins.js";
import type { NumberField } from "../field.js";
import { confidenceOf } from "../predictions.js";

export const confidence: NumberField = {
  kind: "number",
  key: "confidence",
  name: "Confidence",
  question: "How sure is the model?",
  description: "probability of the label that the model gives",
  knownFrom: "model",
  reads: ["predictions"],
  column: "confidence",
  sql: "confidence",
  unit: "",
  digits: 2,
  values: ({ predictions }) =>
    Array.from(predictions?.predicted ?? [], (decided, row) =>
      predictions && decided >= 0 ? confidenceOf(predictions, row) : null,
    ),
  // Of k classes the decided one may be as unlikely as 1 in k, of two below a half where the threshold is.
  axis: (values) => {
    let least = 0.5;
    for (let row = 0; row < values.length; row++) least = Math.min(least, values[row] ?? 1);
    return { from: Math.floor(least * 10) / 10, to: 1, step: 0.01, bar: 2, whole: false };
  },
  bins: realBins([0.5, 0.6, 0.75, 0.9, 0.98, 1]),
  none: "no prediction",
};
