import { wholeBins } from "../bins.js";
import type { NumberField } from "../field.js";
import { titleWords } from "../titleWords.js";

export const words: NumberField = {
  kind: "number",
  key: "words",
  name: "Length",
  question: "How long is the title?",
  description: "words of the title",
  knownFrom: "title",
  reads: ["title"],
  column: "words",
  unit: "words",
  digits: 0,
  values: ({ title }) => title.map((text) => (text === "" ? null : titleWords(text).length)),
  axis: () => ({ from: 0, to: 59, step: 1, bar: 3, whole: true }),
  bins: wholeBins([1, 2, 3, 4, 6, 8, 10, 14, 20, 30]),
};
