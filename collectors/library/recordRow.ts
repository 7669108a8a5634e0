import type { CollectedRecord } from "../../loaders/collected/row.js";
import { imprintOf } from "../../loaders/tables/imprint.js";
import { firstYear } from "../../src/lib/catalogue/dateStatement.js";
import { languageName } from "../../src/lib/catalogue/languageName.js";
import { subfield, subfields, type MarcRecord } from "../../src/lib/catalogue/readers/marc/marcRecord.js";
import { normaliseLabels } from "../../src/lib/multilabel/normalise.js";
import type { LeftOut } from "../engine/collector.js";
import { recordMarkup } from "./recordMarkup.js";

/** A record of a library with the whole of it in MARCXML. */
export interface LibraryRecord extends CollectedRecord {
  marcxml: string;
}

/**
 * The row of a MARC record. Its labels are its genre terms (655) and the forms of its headings (650 $v).
 *
 * @param library name of the library, for the credit
 */
export function recordRow(
  record: MarcRecord,
  { library, address, licence }: { library: string; address: string; licence: string },
): LibraryRecord | LeftOut {
  const number = record.control.get("001")?.trim() ?? "";
  if (number === "") return { leftOut: "without a record number (001)" };
  const title = [subfield(record, "245", "a"), subfield(record, "245", "b")].filter(Boolean).join(" ");
  if (title === "") return { leftOut: "without a title (245)" };
  const coded = record.control.get("008") ?? "";
  const { place, publisher, dateStatement } = imprintOf(record);
  const statement = dateStatement || subfield(record, "264", "c");
  const code = subfield(record, "041", "a") || coded.slice(35, 38).replace(/[|\s#]/g, "");
  return {
    id: number,
    title: title.replace(/\s*[/:]\s*$/, ""),
    author: subfield(record, "100", "a") || subfield(record, "110", "a"),
    place: place || subfield(record, "264", "a"),
    publisher: publisher || subfield(record, "264", "b"),
    year: firstYear(statement) ?? firstYear(coded.slice(7, 11)),
    labels: normaliseLabels(
      [...subfields(record, "655", "a"), ...subfields(record, "650", "v")].map((term) =>
        term.replace(/[.,;]\s*$/, ""),
      ),
    ).sort(),
    language: code === "" ? "" : languageName(code),
    url: address,
    attribution: `${library}, record ${number}`,
    licence,
    marcxml: recordMarkup(record),
  };
}
