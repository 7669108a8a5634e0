import { html } from "htl";
import { csvLines } from "../lib/csv.js";
import { slug } from "../lib/slug.js";
import { downloadButton } from "./csv.js";

/** How a table is offered as CSV. */
export interface DownloadOptions {
  /** On the button: "CSV" unless told. */
  label?: string;
  /** Name of the file, such as "errors.csv"; that of the table unless told. */
  filename?: string;
}

/**
 * The button under a table that saves it as CSV.
 *
 * @param table name of the table
 * @param makeBlob its rows as CSV, asked for when the button is pressed
 */
export function tableDownload(
  table: string,
  makeBlob: () => Blob,
  { label, filename = `${slug(table)}.csv` }: DownloadOptions = {},
): HTMLElement {
  const short = html.fragment`CSV<span class="visually-hidden"> of the table: ${table}</span>`;
  return downloadButton(label ?? short, filename, makeBlob);
}

/** A table as CSV, by the words in its cells: for small ones whose rows are only ever put together on the page. */
export function writtenTable(table: Element): Blob {
  const lines = Array.from(table.querySelectorAll("tr"), (row) =>
    Array.from(row.querySelectorAll("th, td"), ({ textContent }) => textContent.trim()),
  );
  return new Blob(["\ufeff", csvLines(lines)], { type: "text/csv;charset=utf-8" });
}
