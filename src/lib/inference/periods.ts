import { bookCount, totalCounts, type DecadeCounts, type VerdictCounts } from "./decades.js";

/** Counts of a stretch of time with its name, such as "1870s" or "to 1739". */
export interface PeriodCounts extends VerdictCounts {
  period: string;
}

/**
 * Decades as a chart shows them: the sparse ones at both ends are put together, as long as together they hold no more
 * than a share of all dated books. Undated books are left out.
 *
 * @param share of the dated books, in [0, 1], that each end may hold
 */
export function chartPeriods(decades: readonly DecadeCounts[], share = 0.03): PeriodCounts[] {
  const dated = decades.flatMap(({ decade, ...counts }) => (decade === null ? [] : [{ decade, counts }]));
  const limit = share * bookCount(totalCounts(dated.map(({ counts }) => counts)));
  const early = withinLimit(dated, limit);
  const late = withinLimit(dated.slice(early).reverse(), limit);
  const middle = dated.slice(early, dated.length - late);
  // One decade alone keeps its own name.
  const first = early > 1 ? dated.slice(0, early) : [];
  const last = late > 1 ? dated.slice(dated.length - late) : [];
  const single = (rows: typeof dated) =>
    rows.map(({ decade, counts }) => ({ period: `${decade}s`, ...counts }));
  const together = (period: string, rows: typeof dated) =>
    rows.length === 0 ? [] : [{ period, ...totalCounts(rows.map(({ counts }) => counts)) }];
  return [
    ...together(`to ${(first.at(-1)?.decade ?? 0) + 9}`, first),
    ...single(early === 1 ? dated.slice(0, 1) : []),
    ...single(middle),
    ...single(late === 1 ? dated.slice(-1) : []),
    ...together(`${last[0]?.decade ?? 0} on`, last),
  ];
}

/** How many rows from the start on hold no more books than the limit, together. */
function withinLimit(rows: readonly { counts: VerdictCounts }[], limit: number): number {
  let books = 0;
  const end = rows.findIndex(({ counts }) => (books += bookCount(counts)) > limit);
  return end < 0 ? 0 : end;
}

/** First and last year that the decades cover; 1400 to 1999 where no book has a year. */
export function yearRange(decades: readonly DecadeCounts[]): [first: number, last: number] {
  const dated = decades.flatMap(({ decade }) => decade ?? []);
  return dated.length === 0 ? [1400, 1999] : [Math.min(...dated), Math.max(...dated) + 9];
}
