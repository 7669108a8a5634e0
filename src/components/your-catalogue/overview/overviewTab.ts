import { html } from "htl";
import { year } from "../../../lib/catalogue/fields/year.js";
import { count, percent, plural } from "../../../lib/format.js";
import {
  overviewOf,
  type ColumnSummary,
  type DuplicateGroup,
  type Overview,
} from "../../../lib/ownCatalogue/overview.js";
import { inSteps } from "../../../workers/inSteps.js";
import { keyFigures } from "../../keyFigures.js";
import { dataTable } from "../../table.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { yearsChart } from "./yearsChart.js";

/** What the catalogue holds, what it lacks, and which records it has twice. */
export function overviewTab({ file, catalogue, keys }: CatalogueWorkspace): HTMLElement {
  const element = html`<div><p class="status">Counting …</p></div>`;
  if (file && catalogue)
    void inSteps(overviewOf(file.table, catalogue)).then((overview) =>
      element.replaceChildren(...shown(overview, keys)),
    );
  return element;
}

function shown(
  { size, untitled, years, identifiers, duplicates, columns, periods }: Overview,
  keys: readonly string[],
): Node[] {
  const repeated = duplicates.reduce((sum, { rows }) => sum + rows.length, 0);
  return [
    keyFigures([
      { label: "Records", value: size, format: count, note: `${count(untitled)} without a title` },
      {
        ...{
          label: "With a year",
          value: years.dated / Math.max(1, size),
          format: (share) => percent(share),
        },
        note: years.dated === 0 ? "no record names one" : `from ${years.first} to ${years.last}`,
      },
      {
        ...{ label: "Identifiers", value: identifiers, format: count },
        note:
          identifiers === size
            ? "each record has its own"
            : `of ${plural(size, "record")}: some stand more than once`,
      },
      {
        ...{ label: "Titles that stand twice", value: duplicates.length, format: count },
        note: `${count(repeated)} records of the same title and year`,
      },
    ]),
    ...(years.dated > 0 ? [yearsChart(periods, year)] : []),
    html`<h3>What is there, and what is missing</h3>`,
    columnTable(columns, size),
    html`<h3>Duplicates</h3>`,
    duplicateTable(duplicates, keys),
  ];
}

function columnTable(summaries: readonly ColumnSummary[], size: number): HTMLElement {
  return dataTable(summaries, {
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

function shortened(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)} …` : cell;
}
