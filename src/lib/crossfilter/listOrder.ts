import { confidenceOf, isRight } from "../catalogue/predictions.js";
import type { ScoredCatalogue } from "./datasets.js";

/** Orders in which titles can be listed, with their names. */
export const listOrders: Readonly<Record<string, string>> = {
  mistakes: "mistakes first, the surest of them on top",
  doubt: "least sure first",
  year: "oldest first",
  title: "by title",
};

/** Gives row numbers in an order of `listOrders`, each sorted once, when it is first asked for. */
export function listOrder(catalogue: ScoredCatalogue): (order: string) => Uint32Array {
  const sorted = new Map<string, Uint32Array>();
  return (order) => {
    let rows = sorted.get(order);
    if (!rows) sorted.set(order, (rows = sortedRows(catalogue, order)));
    return rows;
  };
}

function sortedRows(catalogue: ScoredCatalogue, order: string): Uint32Array {
  const { size, title, year, predictions } = catalogue;
  if (order === "title") {
    const rows = Uint32Array.from({ length: size }, (_, row) => row);
    const { compare } = new Intl.Collator("en", { numeric: true });
    return rows.sort((a, b) => compare(title[a], title[b]) || a - b);
  }
  return sortedBy(size, (row) => {
    if (order === "year") return year[row] ?? Infinity;
    const sure = confidenceOf(predictions, row) || 0;
    if (order === "doubt") return sure;
    return (isRight(catalogue, row) === false ? -2 : 0) - sure;
  });
}

/** Steps in which a number is told from another: as many as leave room for a row number beside them in 53 bits. */
const steps = 2 ** 21 - 1;

/**
 * Row numbers by a number of each row, equal ones as they stand, infinite ones last. Numbers that differ by less than
 * their range divided by two million count as equal, so that a million rows are sorted as plain numbers.
 */
function sortedBy(rows: number, of: (row: number) => number): Uint32Array {
  const numbers = new Float64Array(rows);
  let [least, greatest] = [Infinity, -Infinity];
  for (let row = 0; row < rows; row++) {
    const number = (numbers[row] = of(row));
    if (number < least) least = number;
    if (number > greatest && number < Infinity) greatest = number;
  }
  const scale = greatest > least ? (steps - 1) / (greatest - least) : 0;
  for (let row = 0; row < rows; row++) {
    const step = numbers[row] === Infinity ? steps : Math.round((numbers[row] - least) * scale);
    numbers[row] = step * 2 ** 32 + row;
  }
  numbers.sort();
  const sorted = new Uint32Array(rows);
  for (let i = 0; i < rows; i++) sorted[i] = numbers[i] - Math.floor(numbers[i] / 2 ** 32) * 2 ** 32;
  return sorted;
}
