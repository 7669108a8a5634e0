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
  const rows = Uint32Array.from({ length: size }, (_, row) => row);
  if (order === "title") {
    const { compare } = new Intl.Collator("en", { numeric: true });
    return rows.sort((a, b) => compare(title[a], title[b]) || a - b);
  }
  const key = Float64Array.from(rows, (row) => {
    if (order === "year") return year[row] ?? Infinity;
    const sure = confidenceOf(predictions, row) || 0;
    if (order === "doubt") return sure;
    return (isRight(catalogue, row) === false ? -2 : 0) - sure;
  });
  return rows.sort((a, b) => key[a] - key[b] || a - b);
}
