import { year as yearField } from "../catalogue/fields/year.js";
import { rangeName } from "../catalogue/groups.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { classShares } from "./classShares.js";

/** The share of a class in the books of a period, adjusted for the classifier's errors, and as its decisions have it. */
export interface PeriodClassShare extends Estimate {
  period: string;
  label: string;
  /** Books of the period. */
  books: number;
  /** Share of them that are called the class. */
  counted: number;
}

/**
 * Shares of the classes in each period that has books, in order of time.
 *
 * @param predicted number of the class that each book is called
 * @param confusion books of known class, actual class by class called
 */
export function classesByPeriod(
  years: readonly (number | null)[],
  predicted: ArrayLike<number>,
  labels: readonly string[],
  confusion: readonly (readonly number[])[],
): PeriodClassShare[] {
  const counts = new Map(
    [...yearField.bins.names, yearField.none].map((period) => [period, labels.map(() => 0)]),
  );
  years.forEach((year, book) => {
    const own = counts.get(rangeName(yearField, year));
    if (own) own[predicted[book]]++;
  });
  return [...counts].flatMap(([period, own]) => {
    const books = own.reduce((total, n) => total + n, 0);
    if (books === 0) return [];
    const shares = classShares(own, confusion);
    return labels.map((label, l) => ({ period, label, books, counted: own[l] / books, ...shares[l] }));
  });
}
