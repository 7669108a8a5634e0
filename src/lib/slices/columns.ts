import type { SliceTitle } from "./sliceTitle.js";

/** What values a column holds, and so which conditions can be put on it. */
export type ColumnKind = "number" | "category" | "flag" | "text";

/** A column that a condition can name. */
export interface SliceColumn {
  key: string;
  /** Name as readers see it. */
  label: string;
  kind: ColumnKind;
  /** A number or null, a text ("" where not recorded), true or false, or the text that words are looked for in. */
  value: (title: SliceTitle) => number | string | boolean | null;
  /** Decimals of a number as it prints; 0 unless told. */
  digits?: number;
  /** What the column comes from: "outcome" where it is known only to somebody who knows the answer. */
  source: "catalogue" | "title" | "model" | "outcome";
  description: string;
}

/** Every column of the table that slices are cut from. A link or a file that names another is told so. */
export const sliceColumns: readonly SliceColumn[] = [
  column(
    "title",
    "Title",
    "text",
    "title",
    ({ compared }) => compared,
    "a word or a run of words; * stands for any letters",
  ),
  column("year", "Year", "number", "catalogue", ({ year }) => year, "year of publication"),
  column("place", "Place", "category", "catalogue", ({ place }) => place, "first place of publication"),
  column(
    "language",
    "Language",
    "category",
    "title",
    ({ language }) => language,
    "identified from the title",
  ),
  column("words", "Length", "number", "title", ({ words }) => words, "words of the title"),
  column(
    "brackets",
    "Brackets",
    "flag",
    "title",
    ({ title }) => title.includes("["),
    "the cataloguer’s square brackets",
  ),
  column(
    "author",
    "Author named",
    "flag",
    "catalogue",
    ({ author }) => author !== "",
    "the record names an author",
  ),
  {
    ...column(
      "confidence",
      "Confidence",
      "number",
      "model",
      ({ confidence }) => confidence,
      "probability of the label that the model gives",
    ),
    digits: 2,
  },
  column(
    "predicted",
    "Model says",
    "category",
    "model",
    ({ predicted }) => predicted,
    "label that the model gives",
  ),
  column("label", "Annotators said", "category", "outcome", ({ label }) => label, "label of the test sample"),
];

/** The column of that key, or undefined. */
export function sliceColumn(key: string): SliceColumn | undefined {
  return sliceColumns.find((column) => column.key === key);
}

function column(
  key: string,
  label: string,
  kind: ColumnKind,
  source: SliceColumn["source"],
  value: SliceColumn["value"],
  description: string,
): SliceColumn {
  return { key, label, kind, source, value, description };
}
