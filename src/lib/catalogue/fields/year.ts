import { decadeOf, periodOf, periods, undated } from "../decades.js";
import type { Axis, NumberField } from "../field.js";

const dated = periods.filter((name) => name !== undated);

export const year: NumberField = {
  kind: "number",
  key: "year",
  name: "Year",
  question: "When?",
  description: "year of publication",
  knownFrom: "catalogue",
  reads: ["year"],
  column: "year",
  sql: "year",
  unit: "years",
  digits: 0,
  values: ({ year }) => year,
  axis,
  bins: { names: dated, of: (value) => dated.indexOf(periodOf(value)) },
};

/** Decades that hold all but the outermost half per cent of the dated books; 1800 to 1899 where none is dated. */
function axis(years: ArrayLike<number | null>): Axis {
  const sorted = Int32Array.from(Array.from(years).filter((value) => value !== null)).sort();
  const at = (share: number) => decadeOf(sorted[Math.round(share * (sorted.length - 1))]);
  const [from, to] = sorted.length === 0 ? [1800, 1899] : [at(0.005), at(0.995) + 9];
  return { from, to, step: 1, bar: 10, whole: true };
}
