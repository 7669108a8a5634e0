import { wholeBins } from "../bins.js";
import { decadeName, decadeOf, earlier, later, undated } from "../decades.js";
import type { Axis, NumberField } from "../field.js";

/** The years before 1800 and from 1900 are too thinly covered to be divided. */
const decades = Array.from({ length: 11 }, (_, i) => 1800 + 10 * i);
const halfCenturies = wholeBins([-Infinity, 1800, 1850, 1900], [earlier, "1800–1849", "1850–1899", later]);

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
  bins: wholeBins([-Infinity, ...decades], [earlier, ...decades.slice(0, -1).map(decadeName), later]),
  broader: () => halfCenturies,
  none: undated,
};

/** Decades that hold all but the outermost half per cent of the dated books; 1800 to 1899 where none is dated. */
function axis(years: ArrayLike<number | null>): Axis {
  const dated = new Int32Array(years.length);
  let count = 0;
  for (let row = 0; row < years.length; row++) {
    const value = years[row];
    if (value !== null) dated[count++] = value;
  }
  const sorted = dated.subarray(0, count).sort();
  const at = (share: number) => decadeOf(sorted[Math.round(share * (sorted.length - 1))]);
  const [from, to] = sorted.length === 0 ? [1800, 1899] : [at(0.005), at(0.995) + 9];
  return { from, to, step: 1, bar: 10, whole: true };
}
