import { firstYear } from "../../src/lib/catalogue/dateStatement.js";
import { subfield, type MarcRecord } from "../../src/lib/catalogue/readers/marc/marcRecord.js";
import { placeOf } from "../../src/lib/catalogue/place.js";

/** Where, by whom and when a book was published, and its last page where that stands in the same statement. */
export interface Imprint {
  place: string;
  publisher: string;
  dateStatement: string;
  pages: number | null;
}

/** The imprint of a MARC record (field 260), without the punctuation between its parts. */
export function imprintOf(marc: MarcRecord): Imprint {
  const place = subfield(marc, "260", "a");
  const publisher = subfield(marc, "260", "b");
  const dateStatement = subfield(marc, "260", "c");
  if (publisher === "" && dateStatement === "" && firstYear(place) !== null) return parseImprint(place);
  if (publisher === "" && /^pp?\. |: /.test(place)) return { ...parseImprint(place), dateStatement };
  return { place: tidy(place), publisher: tidy(publisher), dateStatement, pages: null };
}

/**
 * Takes a statement apart that holds everything, such as `pp. xvi. 225. Ward & Co.: London; A. Hill: Leeds, [1863.]`.
 * Its order is last page, publisher, place, date; several publishers are separated by semicolons, and the place is the first.
 */
export function parseImprint(statement: string): Imprint {
  const volumes = /^\d+ (?:tom|vol|pt)\. /.exec(statement)?.[0] ?? "";
  const extent = statement.slice(volumes.length);
  const paged = /^(?:(?:pp?|ff)\. )?([\divxlcdm.,\s[\]-]*\d\]?)\.\s+(?=["'‘“[]?\p{L})/u.exec(extent);
  const pages = paged?.[1].match(/\d+/g)?.at(-1);
  const rest = extent.slice(paged?.[0].length ?? 0);
  const [, before, dateStatement] = /^(.*?)[,.:]?\s*(\[?(?<!\d)\d{4}(?!\d).*)$/s.exec(rest) ?? ["", rest, ""];
  const publishers = before.split(/;\s*/).map((part) => tidy(/^(.*): /s.exec(part)?.[1] ?? ""));
  return {
    place: placeOf(statement),
    publisher: publishers.filter(Boolean).join("; "),
    dateStatement,
    pages: pages === undefined ? null : Number(pages),
  };
}

/** Without closing punctuation, and without a bracket that is opened and never closed, or the reverse. */
function tidy(text: string): string {
  const bare = text.trim().replace(/[\s:;,]+$/, "");
  return bare
    .replace(/^\[(?=[^\]]*$)/, "")
    .replace(/^([^[]*)\]$/, "$1")
    .trim();
}
