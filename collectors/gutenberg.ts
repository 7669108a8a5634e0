import { gunzipSync } from "node:zlib";
import { columnIndex } from "../loaders/formats/csv.js";
import { parse } from "csv-parse/sync";
import type { CollectedBook } from "../loaders/collected/row.js";
import { BrokenAnswer, type Answer } from "./engine/answer.js";
import type { Collector, LeftOut } from "./engine/collector.js";
import { refusePage } from "./engine/refusePage.js";
import { subjectLabels } from "./subjects.js";
import { languageName } from "../src/lib/catalogue/languageName.js";

/** https://www.gutenberg.org/ebooks/offline_catalogs.html: the columns of the catalogue in CSV. */
const columns = [
  "Text#",
  "Type",
  "Issued",
  "Title",
  "Language",
  "Authors",
  "Subjects",
  "Bookshelves",
] as const;

/** The catalogue of Project Gutenberg: one packed file with subjects and bookshelves, and no descriptions. */
export const gutenberg: Collector = {
  name: "gutenberg",
  kind: "books",
  service: "Project Gutenberg, catalogue file",
  documentation: "https://www.gutenberg.org/ebooks/offline_catalogs.html",
  licence: "public domain (metadata of Project Gutenberg)",
  citation: "Project Gutenberg, catalogue of its electronic books (www.gutenberg.org).",
  address: "https://www.gutenberg.org/cache/epub/feeds",
  // One file, made anew each week, that robots may take; its pages they may not.
  perSecond: 0.5,
  takes: [],

  plan({ address }) {
    return {
      requests: [`${address}/pg_catalog.csv.gz`],
      itemsPerRequest: 80_000,
      cost: "nothing; some 6 MB",
    };
  },

  async *collect(session, { address, since }) {
    const rows = await session.ask({ url: `${address}/pg_catalog.csv.gz`, page: true }, readCatalogue);
    for (const row of rows) if (since === undefined || row.Issued >= since) yield rowOf(row);
  },
};

type Row = Record<(typeof columns)[number], string>;

function readCatalogue(answer: Answer): Row[] {
  refusePage(answer, "a packed CSV file");
  let text: string;
  try {
    // A server that says how the file is packed has it unpacked on the way.
    text = (answer.body[0] === 0x1f ? gunzipSync(answer.body) : answer.body).toString("utf8");
  } catch (cause) {
    throw new BrokenAnswer(`${answer.url} sent a broken gzip file (expected a whole one)`, { cause });
  }
  const table: string[][] = parse(text, { bom: true, relax_quotes: true, skip_empty_lines: true });
  const [header = [], ...rows] = table;
  const index = columnIndex(header, columns, answer.url);
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[index[column]]])) as Row);
}

function rowOf(row: Row): CollectedBook | LeftOut {
  if (row.Type !== "Text") return { leftOut: "that is no text" };
  const title = row.Title.replace(/\s+/g, " ").trim();
  if (title === "") return { leftOut: "without a title" };
  const listed = (cell: string) => cell.split(/\s*;\s*/).filter(Boolean);
  const shelves = listed(row.Bookshelves).map((shelf) => shelf.replace(/^(?:Browsing|Category): /, ""));
  const number = row["Text#"];
  return {
    id: `gutenberg:${number.padStart(6, "0")}`,
    title,
    description: "",
    authors: listed(row.Authors),
    // When the electronic text was issued says nothing of the book.
    year: null,
    labels: subjectLabels([...listed(row.Subjects), ...shelves]),
    language: languageName(row.Language),
    url: `https://www.gutenberg.org/ebooks/${number}`,
    attribution: `Project Gutenberg, no. ${number}`,
    licence: "public domain (metadata)",
  };
}
