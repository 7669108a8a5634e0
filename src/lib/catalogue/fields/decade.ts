import { wholeBins } from "../bins.js";
import { decadeName, decadeOf, undated } from "../decades.js";
import type { NumberField } from "../field.js";
import { year } from "./year.js";

const first = Array.from({ length: 12 }, (_, i) => 1790 + 10 * i);

export const decade: NumberField = {
  kind: "number",
  key: "decade",
  name: "Decade",
  question: "In which decade?",
  description: "first year of the decade, such as 1870",
  knownFrom: "catalogue",
  reads: ["year"],
  grainOf: year.key,
  column: "decade",
  sql: "year // 10 * 10",
  unit: "years",
  digits: 0,
  values: (catalogue) => catalogue.year.map((value) => decadeOf(value)),
  axis: (values) => ({ ...year.axis(values), step: 10, bar: 1 }),
  bins: wholeBins(first, first.map(decadeName)),
  none: undated,
};
