import { valuesOf, type Bins, type NumberField } from "../catalogue/field.js";
import { isRight } from "../catalogue/predictions.js";
import type { JudgedCatalogue } from "../scored/judgedCatalogue.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { wilson } from "../statistics/wilson.js";

/** Titles in one range of a number, and how many of them are wrong. */
export interface ErrorRate extends Estimate {
  range: string;
  titles: number;
  wrong: number;
}

/**
 * Share of wrong titles in ranges of a field, with Wilson's 95% interval. Ranges without a title are left out, and so
 * are titles of which the number is not known or that the model could not read.
 */
export function errorRates(field: NumberField, bins: Bins, rows: JudgedCatalogue): ErrorRate[] {
  const counts = bins.names.map((range) => ({ range, titles: 0, wrong: 0 }));
  const values = valuesOf(field, rows);
  for (let row = 0; row < rows.size; row++) {
    const [value, right] = [values[row], isRight(rows, row)];
    if (value === null || right === null) continue;
    const count = counts[bins.of(value)];
    count.titles++;
    count.wrong += Number(!right);
  }
  return counts.flatMap((count) =>
    count.titles === 0 ? [] : { ...count, ...wilson(count.wrong, count.titles) },
  );
}
