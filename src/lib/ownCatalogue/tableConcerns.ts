import type { TextTable } from "../catalogue/readers/table.js";
import { columnOf, type Mapping } from "./mappedCatalogue.js";

/** What a reader should know of a table before a model reads it, and what to do about it, a sentence each; none where all is well. */
export function tableConcerns(table: TextTable, mapping: Mapping): string[] {
  const { names, rows } = table;
  if (rows === 0)
    return [
      "The file names columns and holds no record. It may have been cut off when it was exported: export it again, or choose another file.",
    ];
  const concerns: string[] = [];
  const known = new Set(names);
  const repeated = names
    .flatMap((name) => /^(.*) \(2\)$/s.exec(name)?.[1] ?? [])
    .filter((name) => known.has(name));
  for (const name of repeated)
    concerns.push(
      `More than one column is called “${name}”; the second is “${name} (2)” here. Look in the first rows which of them is meant.`,
    );
  const { title } = mapping;
  if (title !== undefined && columnOf(table, title).every((cell) => cell.trim() === ""))
    concerns.push(`No record has anything in “${title}”: choose the column that holds the titles.`);
  return concerns;
}
