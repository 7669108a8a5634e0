/** Books with as many rows whose first row and a later one were made in the same two spans of time. */
export interface RowTimes {
  /** Rows that the file holds on each of the books. */
  rows: number;
  /** Which row is the later one, from 2. */
  row: number;
  /** Days since 1970 at which the spans begin. */
  first: number;
  later: number;
  books: number;
}

/** Length of a span in days. */
const span = 5;

/**
 * When the rows of books were made: the first against every later one, of books with three rows or more, counted in
 * spans of five days.
 *
 * @param times days since 1970 of each book's rows, earliest first
 */
export function rowTimes(times: readonly (readonly number[])[]): RowTimes[] {
  const counts = new Map<string, RowTimes>();
  for (const [first, ...later] of times.filter(({ length }) => length > 2)) {
    later.forEach((time, i) => {
      const cell = { rows: later.length + 1, row: i + 2, first: start(first), later: start(time) };
      const key = Object.values(cell).join(" ");
      const counted = counts.get(key) ?? { ...cell, books: 0 };
      counts.set(key, { ...counted, books: counted.books + 1 });
    });
  }
  return [...counts.values()];
}

function start(day: number): number {
  return Math.floor(day / span) * span;
}
