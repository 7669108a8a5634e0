import type { Book } from "../../src/lib/rows.js";
import { firstYear } from "../../src/lib/catalogue/dateStatement.js";
import { recordId } from "../formats/recordId.js";
import type { libraryColumns } from "../sources/catalogue/columns.js";

/** Position of each of the library's columns in a row. */
export type LibraryIndex = Record<(typeof libraryColumns)[number], number>;

/**
 * A book from a row in the library's 24 columns, or null where the row has no usable record ID.
 * Its author is the main heading, else the first of all names.
 * @param ark archival resource key of the scan, or ""
 */
export function libraryBook(
  row: readonly string[],
  at: LibraryIndex,
  ark: (id: string) => string,
): Book | null {
  const id = recordId(row[at["BL record ID for physical resource"]]);
  if (id === null) return null;
  const dateStatement = row[at["Date of publication"]].trim();
  return {
    id,
    digitalId: recordId(row[at["BL record ID"]]) ?? "",
    title: row[at["Title"]].trim(),
    author: row[at["Name"]].trim() || firstName(row[at["All names"]]),
    place: row[at["Place of publication"]].trim(),
    publisher: row[at["Publisher"]].trim(),
    year: firstYear(dateStatement),
    dateStatement,
    shelfmark: shelfmark(row[at["BL shelfmark"]]),
    country: row[at["Country of publication"]].trim(),
    languages: row[at["Languages"]].split(";").flatMap((name) => name.trim() || []),
    ark: ark(id),
  };
}

/** A shelfmark without the name of the collection or of the digital copy: "Digital Store 11651.h.6" gives "11651.h.6". */
export function shelfmark(cell: string): string {
  return cell.trim().replace(/^(?:Digital Store |British Library (?:HMNTS[ |])?)/, "");
}

function firstName(allNames: string): string {
  const [first = ""] = allNames.split(/\||;/);
  return first.replace(/\s*\[(?:person|organisation|family|conference)\]\s*$/, "").trim();
}
