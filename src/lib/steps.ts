/** Work that can be interrupted: it yields now and then, and returns what it comes to. */
export type Steps<Result> = Generator<void, Result>;

/** Does all of it without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Rows that are worked on between two pauses: a few milliseconds' work where a row takes long. */
const portion = 500;

/** Calls `work` for each number from 0, and pauses between portions. */
export function* eachRow(rows: number, work: (row: number) => void): Steps<void> {
  for (let from = 0; from < rows; from += portion) {
    if (from > 0) yield;
    const end = Math.min(rows, from + portion);
    for (let row = from; row < end; row++) work(row);
  }
}

/** A value for each number from 0, with pauses between portions. */
export function* mapRows<Value>(rows: number, of: (row: number) => Value): Steps<Value[]> {
  const values = new Array<Value>(rows);
  yield* eachRow(rows, (row) => (values[row] = of(row)));
  return values;
}
