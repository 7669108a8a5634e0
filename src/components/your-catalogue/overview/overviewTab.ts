import { html } from "htl";
import { year } from "../../../lib/catalogue/fields/year.js";
import { count, percent, plural } from "../../../lib/format.js";
import { columnSummaries, duplicateGroups, type DuplicateGroup } from "../../../lib/ownCatalogue/overview.js";
import { groupNames } from "../../../lib/catalogue/groups.js";
import { keyFigures } from "../../keyFigures.js";
import { dataTable } from "../../table.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { yearsChart } from "./yearsChart.js";

/** What the catalogue holds, what it lacks, and which records it has twice. */
export function overviewTab({ file, catalogue, keys }: CatalogueWorkspace): HTMLElement {
  if (!file || !catalogue) return html`<div></div>`;
  const { size, title, id } = catalogue;
  const untitled = title.filter((text) => text === "").length;
  const dated = catalogue.year.filter((each) => each !== null);
  const repeated = new Set(id).size;
  const duplicates = duplicateGroups(catalogue);
  const [first, last] = dated.length === 0 ? [null, null] : extent(dated);
  return html`<div>
    ${keyFigures([
      { label: "Records", value: size, format: count, note: `${count(untitled)} without a title` },
      {
        ...{
          label: "With a year",
          value: dated.length / Math.max(1, size),
          format: (share) => percent(share),
        },
        note: first === null ? "no record names one" : `from ${first} to ${last}`,
      },
      {
        ...{ label: "Identifiers", value: repeated, format: count },
        note:
          repeated === size
            ? "each record has its own"
            : `of ${plural(size, "record")}: some stand more than once`,
      },
      {
        ...{ label: "Titles that stand twice", value: duplicates.length, format: count },
        note: `${count(duplicates.reduce((sum, { rows }) => sum + rows.length, 0))} records of the same title and year`,
      },
    ])}
    ${dated.length > 0 ? yearsChart(groupNames(year, catalogue), year) : null}
    <h3>What is there, and what is missing</h3>
    ${columnTable(file.table, size)}
    <h3>Duplicates</h3>
    ${duplicateTable(duplicates, keys)}
  </div>`;
}

function columnTable(table: Parameters<typeof columnSummaries>[0], size: number): HTMLElement {
  return dataTable(columnSummaries(table), {
    label: "Columns of the file",
    columns: [
      { key: "name", label: "Column" },
      { key: "filled", label: "Filled", format: (filled) => count(filled as number) },
      {
        ...{
          key: "share",
          label: "Share",
          align: "right",
          value: ({ filled }) => filled / Math.max(1, size),
        },
        format: (share) => percent(share as number),
      },
      { key: "different", label: "Different", format: (different) => count(different as number) },
      {
        ...{ key: "commonest", label: "Commonest", sort: false },
        format: (cells) =>
          (cells as [string, number][])
            .map(([cell, times]) => `${shortened(cell)} (${count(times)})`)
            .join("; "),
      },
    ],
  });
}

function duplicateTable(groups: readonly DuplicateGroup[], keys: readonly string[]): HTMLElement {
  return dataTable(groups, {
    label: "Records of the same title and year",
    pageSize: 10,
    empty: "No two records have the same title and year.",
    columns: [
      { key: "title", label: "Title", width: "24rem" },
      { key: "year", label: "Year", format: (value) => (value === null ? "" : String(value as number)) },
      {
        ...{ key: "records", label: "Records", value: ({ rows }) => rows.length },
        format: (n) => count(n as number),
      },
      {
        ...{ key: "ids", label: "Which", sort: false, value: ({ rows }) => rows.map((row) => keys[row]) },
        format: (ids) => (ids as string[]).slice(0, 5).join(", "),
      },
    ],
  });
}

function extent(years: readonly number[]): [number, number] {
  let [first, last] = [years[0], years[0]];
  for (const each of years) {
    if (each < first) first = each;
    if (each > last) last = each;
  }
  return [first, last];
}

function shortened(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)} …` : cell;
}
