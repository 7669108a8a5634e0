import { dictionary, float32, int32, tableFromArrays, tableToIPC, utf8 } from "@uwdata/flechette";
import type { ResultStamp } from "./resultFile.js";
import type { ScoredBook } from "./scoredBook.js";

/**
 * The result as an Arrow IPC file: id, title, label, model and date are UTF-8, year is int32 or null, probability is
 * float32. Text stands as it is: no spreadsheet runs it.
 */
export function arrowFile(books: readonly ScoredBook[], { model, date }: ResultStamp): Uint8Array {
  const table = tableFromArrays(
    {
      id: books.map(({ id }) => id),
      title: books.map(({ title }) => title),
      year: books.map(({ year }) => year),
      probability: books.map(({ probability }) => probability),
      label: books.map(({ verdict }) => verdict),
      model: books.map(() => model),
      date: books.map(() => date),
    },
    {
      types: {
        id: utf8(),
        title: utf8(),
        year: int32(),
        probability: float32(),
        label: dictionary(utf8()),
        model: dictionary(utf8()),
        date: dictionary(utf8()),
      },
    },
  );
  const bytes = tableToIPC(table, { format: "file" });
  if (!bytes) throw new Error(`unwritable table: ${books.length} rows (expected Arrow to give bytes)`);
  return bytes;
}
