import { stringify } from "csv-stringify/sync";
import { arkColumns } from "../catalogue/collection.js";
import { libraryColumns } from "../catalogue/columns.js";
import { countryName } from "./countries.js";
import { arkOf, digitalIdOf, shelfmarkOf } from "./shelfmark.js";
import { pick, type Work } from "./works.js";

type LibraryRow = Record<(typeof libraryColumns)[number], string>;

/**
 * The collection in the library's columns: every work but those that only the catalogue has. As in the real file,
 * some books have no title or digital ID, one has its publisher in the date column, and one row has no record ID.
 */
export function renderCollection(works: readonly Work[]): string {
  const held = works.filter(({ role }) => role !== "catalogue");
  const misfiled = held.find(({ role }) => role === "collection")?.id;
  const rows = held.map((work) => {
    const row = libraryRow(work);
    const untitled = work.role === "collection" && pick(`${work.id} untitled`, 2) === 0;
    if (untitled)
      Object.assign(row, {
        Title: "",
        Name: "",
        "Place of publication": "",
        Publisher: "",
        "BL shelfmark": "",
      });
    if (pick(`${work.id} undigitised`, 50) === 0) row["BL record ID"] = "";
    if (work.id === misfiled) row["Date of publication"] = `112. ${work.publisher || "Privately printed"}`;
    return row;
  });
  const nameless = {
    ...emptyRow(),
    "Type of resource": "Monograph",
    "BL record ID for physical resource": "#N/A",
  };
  return stringify([nameless, ...rows], { header: true, columns: [...libraryColumns] });
}

/** The archival resource keys of the same books. */
export function renderArks(works: readonly Work[]): string {
  const rows = works
    .filter(({ role }) => role !== "catalogue")
    .map((work) => [work.id, digitalIdOf(work), arkOf(work)]);
  return stringify([[...arkColumns], ["#N/A", "899999999", "ark:/99999/sample_unknown"], ...rows]);
}

/** A work as the library catalogues it; languages and countries are filled for every book of the sample. */
export function libraryRow(work: Work): LibraryRow {
  return {
    ...emptyRow(),
    "BL record ID": digitalIdOf(work),
    "Type of resource": "Monograph",
    Name: work.author,
    Title: work.title,
    "Country of publication": countryName(work),
    "Place of publication": work.place,
    Publisher: work.publisher,
    "Date of publication": work.dateStatement,
    "BL shelfmark": `Digital Store ${shelfmarkOf(work)}`,
    Languages: work.language,
    "BL record ID for physical resource": work.id,
  };
}

function emptyRow(): LibraryRow {
  return Object.fromEntries(libraryColumns.map((column) => [column, ""])) as LibraryRow;
}
