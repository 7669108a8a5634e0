import { html } from "htl";
import type { Reject, Rejects } from "../../lib/catalogue/readers/table.js";
import { count } from "../../lib/format.js";
import { dataTable, type Column } from "../table.js";

const columns: Column<Reject>[] = [
  { key: "at", label: "Line", format: (at) => count(at as number) },
  { key: "problem", label: "What is wrong" },
  { key: "detail", label: "Found" },
  { key: "raw", label: "The row", width: "20rem", format: (raw) => String(raw).slice(0, 120) },
];

/** The rows of a file that could not be used, with their lines and reasons, to be read and taken away. */
export function rejectsPanel({ count: rejected, listed }: Rejects, file: string): HTMLElement {
  const more = rejected > listed.length ? ` (the first ${count(listed.length)} are listed)` : "";
  return html`<details class="catalogue-rejects">
    <summary>${count(rejected)} rows could not be used${more}</summary>
    ${dataTable(listed, {
      label: "Rows left out",
      columns,
      pageSize: 8,
      download: { label: "Download these rows as CSV", filename: `${file}-left-out.csv` },
    })}
  </details>`;
}
