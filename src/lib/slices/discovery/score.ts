/** What a score is measured against: all rows that are searched. */
export interface SearchedRows {
  rows: number;
  /** Rows on which the model is wrong. */
  wrong: number;
}

/** How slices are scored and which are considered. */
export interface ScoreSettings {
  /** Weight of a high error rate against many rows, in (0, 1]. */
  alpha: number;
  /** Least number of rows of a slice. */
  minimumSupport: number;
}

/** Rounding may bring a bound a hair below the score that it bounds. */
const slack = 1e-9;

/**
 * Score of a slice S: α · (error rate of S / error rate of all − 1) − (1 − α) · (rows of all / rows of S − 1)
 * (Sagadeeva and Boehm, "SliceLine", SIGMOD 2021, definition 1). 0 for all rows together; above 0 for slices worth
 * a look. −Infinity for no rows, and where the model is never wrong.
 */
export function sliceScore(size: number, wrong: number, all: SearchedRows, alpha: number): number {
  if (size === 0 || all.wrong === 0) return -Infinity;
  const averageError = wrong / size / (all.wrong / all.rows);
  return alpha * (averageError - 1) - (1 - alpha) * (all.rows / size - 1);
}

/**
 * What no slice can exceed that lies inside a set of `size` rows with `wrong` mistakes (the same paper, section 3.2):
 * it has at least the minimum support, at most `size` rows, and at most `wrong` mistakes, one a row. The score grows
 * with the rows as long as each is a mistake, and is monotone from there, so the greatest stands at one of three sizes.
 */
export function scoreBound(
  size: number,
  wrong: number,
  all: SearchedRows,
  { alpha, minimumSupport }: ScoreSettings,
): number {
  if (size < minimumSupport) return -Infinity;
  let bound = -Infinity;
  for (const rows of [minimumSupport, Math.max(wrong, minimumSupport), size]) {
    if (rows <= size) bound = Math.max(bound, sliceScore(rows, Math.min(rows, wrong), all, alpha));
  }
  return bound + slack;
}
