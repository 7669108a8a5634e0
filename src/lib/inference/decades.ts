import { decadeOf } from "../catalogue/decades.js";
import { year as yearField } from "../catalogue/fields/year.js";
import { rangeName } from "../catalogue/groups.js";
import { verdicts, type Verdict } from "./verdict.js";

/** How many books got each verdict. */
export type VerdictCounts = Record<Verdict, number>;

/** Verdicts on the books of a decade; the decade 1870 holds 1870 to 1879, null those without a year. */
export interface DecadeCounts extends VerdictCounts {
  decade: number | null;
}

/** Counts by decade, in order, undated books last. Decades without a book are left out. */
export function countByDecade(books: Iterable<{ year: number | null; verdict: Verdict }>): DecadeCounts[] {
  const counts = new Map<number | null, DecadeCounts>();
  for (const { year, verdict } of books) {
    const decade = decadeOf(year);
    let row = counts.get(decade);
    if (!row) counts.set(decade, (row = { decade, fiction: 0, unsure: 0, non_fiction: 0 }));
    row[verdict]++;
  }
  return [...counts.values()].sort((a, b) => (a.decade ?? Infinity) - (b.decade ?? Infinity));
}

/** Counts of a range of years with its name, such as "1870s". */
export interface PeriodCounts extends VerdictCounts {
  period: string;
}

/** Decades put together as the field `year` does, in order. Undated books and periods without a book are left out. */
export function countByPeriod(decades: readonly DecadeCounts[]): PeriodCounts[] {
  return yearField.bins.names.flatMap((period) => {
    const own = decades.filter(({ decade }) => decade !== null && rangeName(yearField, decade) === period);
    return own.length === 0 ? [] : { period, ...totalCounts(own) };
  });
}

/** First and last year that the decades cover; 1400 to 1999 where no book has a year. */
export function yearRange(decades: readonly DecadeCounts[]): [first: number, last: number] {
  const dated = decades.flatMap(({ decade }) => decade ?? []);
  return dated.length === 0 ? [1400, 1999] : [Math.min(...dated), Math.max(...dated) + 9];
}

/** Sums of counts, each verdict for itself. */
export function totalCounts(counts: Iterable<VerdictCounts>): VerdictCounts {
  const sum = { fiction: 0, unsure: 0, non_fiction: 0 };
  for (const row of counts) for (const verdict of verdicts) sum[verdict] += row[verdict];
  return sum;
}

/** All books that were counted. */
export function bookCount({ fiction, unsure, non_fiction }: VerdictCounts): number {
  return fiction + unsure + non_fiction;
}

/**
 * Least number of books whose decade or verdict must have changed for one table of counts to become the other:
 * half the sum of the absolute differences, rounded up. 0 where the tables agree.
 */
export function countsMoved(a: readonly DecadeCounts[], b: readonly DecadeCounts[]): number {
  const cells = new Map<string, number>();
  const add = (rows: readonly DecadeCounts[], sign: number) => {
    for (const row of rows)
      for (const verdict of verdicts) {
        const cell = `${row.decade} ${verdict}`;
        cells.set(cell, (cells.get(cell) ?? 0) + sign * row[verdict]);
      }
  };
  add(a, 1);
  add(b, -1);
  let sum = 0;
  for (const difference of cells.values()) sum += Math.abs(difference);
  return Math.ceil(sum / 2);
}
