import type { Provenance, TableSummary } from "../../src/lib/rows.js";

/** A tidy table: rows sorted by their key, what was left out, and where the data came from. */
export interface Table<Row> {
  rows: Row[];
  summary: TableSummary;
  sources: Provenance[];
}

/** Counts rows while a table is being made. */
export class Tally {
  readonly dropped: Record<string, number> = {};
  readonly noted: Record<string, number> = {};

  drop(reason: string): void {
    this.dropped[reason] = (this.dropped[reason] ?? 0) + 1;
  }

  note(kind: string, when = true): void {
    if (when) this.noted[kind] = (this.noted[kind] ?? 0) + 1;
  }

  summary(table: string, read: number, kept: number): TableSummary {
    return { table, read, kept, dropped: this.dropped, noted: this.noted };
  }
}

/**
 * The summary as one line of prose, such as
 * `books: 49540 rows read, 49539 kept, 1 dropped (1 no record ID); noted: 23118 without a title`.
 */
export function summaryLine({ table, read, kept, dropped, noted }: TableSummary): string {
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([reason, n]) => `${n} ${reason}`)
      .join(", ");
  const reasons = list(dropped);
  const oddities = list(noted);
  return (
    `${table}: ${read} rows read, ${kept} kept, ${read - kept} dropped` +
    (reasons ? ` (${reasons})` : "") +
    (oddities ? `; noted: ${oddities}` : "")
  );
}
