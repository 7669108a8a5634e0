import { stringify } from "csv-stringify/sync";
import type { Reject } from "../../src/lib/catalogue/readers/table.js";
import type { RunState } from "./output/journal.js";

/** Rows that cannot be used as CSV: line or record, problem, detail, and the row as it stands in the file. */
export function rejectLines(rejects: readonly Reject[], withHeading: boolean): string {
  const heading = withHeading ? [["line", "problem", "detail", "row"]] : [];
  return stringify([
    ...heading,
    ...rejects.map(({ at, problem, detail, raw }) => [at, problem, detail, raw]),
  ]);
}

/** What a reader should know of them, undefined where there are none. @param areWritten into a file? */
export function rejectsSentence(
  { count, first }: RunState["rejects"],
  name: string,
  areWritten: boolean,
): string | undefined {
  if (!first) return undefined;
  const more = areWritten ? "" : "; --rejects FILE writes them all, --strict stops at the first";
  return `${count} rows could not be used and were left out, the first: ${rejected(first, name).message}${more}`;
}

/** The error for a row that cannot be used, where there must be none. */
export function rejected({ at, problem, detail }: Reject, name: string): Error {
  return new Error(`${problem}: ${name}, line or record ${at} (${detail})`);
}
