/**
 * The first row of each book by classification ID, by the book's identifier. The rows of a book are copies of one
 * judgement, but now and then a later copy was typed anew: the first is the one that every page shows and checks.
 */
export function firstByBook<Row extends { id: string; bookId: string }>(
  rows: readonly Row[],
): Map<string, Row> {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const known = first.get(row.bookId);
    if (known === undefined || Number(row.id) < Number(known.id)) first.set(row.bookId, row);
  }
  return first;
}
