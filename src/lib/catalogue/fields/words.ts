import { wholeBins } from "../bins.js";
import type { NumberField } from "../field.js";
import { titleWords } from "../titleWords.js";

const ofTitles = wholeBins([1, 3, 5, 7, 10, 15, 25]);
const ofPassages = wholeBins([1, 10, 20, 40, 80, 120, 160, 240]);

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
  bins: wholeBins([1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30]),
  broader: (values) => (median(values) <= 25 ? ofTitles : ofPassages),
  none: "no title",
};

function median(values: ArrayLike<number | null>): number {
  const sorted = Int32Array.from(Array.from(values).filter((value) => value !== null)).sort();
  return sorted.length === 0 ? 0 : sorted[sorted.length >> 1];
}
