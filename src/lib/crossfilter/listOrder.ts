import { confidenceOf, isRight } from "../catalogue/predictions.js";
import { mergeOrder } from "../mergeOrder.js";
import { radixOrder } from "../radixOrder.js";
import { eachRow, type Steps } from "../steps.js";
import type { ScoredCatalogue } from "./datasets.js";

/** Orders in which titles can be listed, with their names. */
export const listOrders: Readonly<Record<string, string>> = {
  mistakes: "mistakes first, the surest of them on top",
  doubt: "least sure first",
  year: "oldest first",
  title: "by title",
};

/** Row numbers in an order of `listOrders`, in steps. */
export function* listOrder(catalogue: ScoredCatalogue, order: string): Steps<Int32Array> {
  const { size, title, year, predictions } = catalogue;
  if (order === "title") {
    const { compare } = new Intl.Collator("en", { numeric: true });
    return yield* mergeOrder(size, (a, b) => compare(title[a], title[b]));
  }
  return yield* ascending(size, (row) => {
    if (order === "year") return year[row] ?? Infinity;
    const sure = confidenceOf(predictions, row) || 0;
    if (order === "doubt") return sure;
    return (isRight(catalogue, row) === false ? -2 : 0) - sure;
  });
}

/** Steps in which a number is told from another; infinite ones are in none of them. */
const last = 2 ** 32 - 1;

/**
 * Row numbers by a number of each row, the least first, equal ones as they stand, infinite ones last. Numbers that differ by
 * less than their range divided by four thousand million count as equal.
 */
function* ascending(rows: number, of: (row: number) => number): Steps<Int32Array> {
  const numbers = new Float64Array(rows);
  let [least, greatest] = [Infinity, -Infinity];
  yield* eachRow(rows, (row) => {
    const number = (numbers[row] = of(row));
    if (number < least) least = number;
    if (number > greatest && number < Infinity) greatest = number;
  });
  const scale = greatest > least ? (last - 1) / (greatest - least) : 0;
  const steps = new Uint32Array(rows);
  yield* eachRow(rows, (row) => {
    steps[row] = numbers[row] === Infinity ? last : Math.round((numbers[row] - least) * scale);
  });
  return yield* radixOrder(steps);
}
