import { wholeBins } from "../bins.js";
import type { NumberField } from "../field.js";

export const pages: NumberField = {
  kind: "number",
  key: "pages",
  name: "Last page",
  question: "How many pages?",
  description: "last numbered page",
  knownFrom: "catalogue",
  reads: ["pages"],
  column: "pages",
  sql: "pages",
  unit: "pages",
  digits: 0,
  values: ({ further }) => further["pages"].map((text) => (/^[1-9]\d*$/.test(text) ? Number(text) : null)),
  axis: () => ({ from: 0, to: 799, step: 1, bar: 25, whole: true }),
  bins: wholeBins([1, 25, 50, 100, 200, 300, 400, 600]),
  none: "not stated",
};
