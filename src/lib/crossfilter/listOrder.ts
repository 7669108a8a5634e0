import type { Decisions, PredictedBooks } from "./bookColumns.js";

/** Orders in which titles can be listed, with their names. */
export const listOrders: Readonly<Record<string, string>> = {
  mistakes: "mistakes first, the surest of them on top",
  doubt: "least sure first",
  year: "oldest first",
  title: "by title",
};

/** Gives row numbers in an order of `listOrders`, each sorted once, when it is first asked for. */
export function listOrder(books: PredictedBooks, decisions: Decisions): (order: string) => Uint32Array {
  const sorted = new Map<string, Uint32Array>();
  return (order) => {
    let rows = sorted.get(order);
    if (!rows) sorted.set(order, (rows = sortedRows(books, decisions, order)));
    return rows;
  };
}

function sortedRows(
  { title, year, label }: PredictedBooks,
  decisions: Decisions,
  order: string,
): Uint32Array {
  const { confidence, predicted } = decisions;
  const rows = Uint32Array.from(confidence, (_, row) => row);
  if (order === "title") {
    const { compare } = new Intl.Collator("en", { numeric: true });
    return rows.sort((a, b) => compare(title[a], title[b]) || a - b);
  }
  const key = Float64Array.from(confidence, (sure, row) => {
    if (order === "year") return year[row] ?? Infinity;
    if (order === "doubt") return sure;
    return (label && label[row] !== predicted[row] ? -2 : 0) - sure;
  });
  return rows.sort((a, b) => key[a] - key[b] || a - b);
}
