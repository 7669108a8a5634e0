import type { CsvColumn } from "../csv.js";
import { shortest } from "../shortest.js";
import type { ScoredBook } from "./scoredBook.js";

/** What every row of a result file says beside the book itself. */
export interface ResultStamp {
  /** See `modelVersion`. */
  model: string;
  /** Day of the run, such as "2025-11-20". */
  date: string;
}

/** The columns of a result file, the same in CSV and Arrow. */
export function resultColumns({ model, date }: ResultStamp): CsvColumn<ScoredBook>[] {
  return [
    { key: "id" },
    { key: "title" },
    { key: "year" },
    { key: "probability", value: ({ probability }) => shortest(probability) },
    { key: "label", value: ({ verdict }) => verdict },
    { key: "model", value: () => model },
    { key: "date", value: () => date },
  ];
}

/** The day of a time in the reader's own time zone, as ISO 8601 writes it. */
export function isoDay(time: Date): string {
  const pad = (value: number, digits: number) => String(value).padStart(digits, "0");
  return `${pad(time.getFullYear(), 4)}-${pad(time.getMonth() + 1, 2)}-${pad(time.getDate(), 2)}`;
}
