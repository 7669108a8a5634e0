import { html } from "htl";
import {
  allowedCodes,
  axisCodes,
  isEverything,
  rangeOfCodes,
  type Choice,
  type Column,
} from "../../lib/crossfilter/columns.js";
import { count, percent } from "../../lib/format.js";
import { slug } from "../../lib/slug.js";
import { csvBlob } from "../csv.js";
import { figureMenu } from "../figure-menu/figureMenu.js";
import { labelName } from "../palette.js";
import { dataTable, type Column as TableColumn, type DataTable } from "../table.js";
import type { FilterChart } from "./filterChart.js";

interface BarRow {
  bar: string;
  all: number;
  shown: number;
}

/** A chart as a figure: its question, a way to take its filter back, a text alternative, and its data as a table. */
export interface ChartFrame {
  element: HTMLElement;
  /** Right after every change. */
  update(counts: Uint32Array, choice: Choice, stretch: boolean): void;
  /** When the reader pauses: the words and the table. */
  describe(counts: Uint32Array, choice: Choice): void;
}

/** @param reset called to take the filter of this chart back */
export function chartFrame(
  column: Column,
  totals: Uint32Array,
  chart: FilterChart,
  reset: () => void,
): ChartFrame {
  const clear = html`<button type="button" class="button clear" aria-label=${`Reset: ${column.label}`}>
    Reset
  </button>`;
  clear.addEventListener("click", reset);
  const frame = html`<div class="chart" role="group">${chart.element}</div>`;
  const filename = slug(column.label);
  const columns: TableColumn<BarRow>[] = [
    { key: "bar", label: column.kind === "number" ? "Range" : "Value", sort: false },
    { key: "all", label: "All" },
    { key: "shown", label: "Passing the other filters" },
  ];
  const details = html`<details class="figure-data">
    <summary>Data</summary>
  </details>` as HTMLDetailsElement;
  let rows: BarRow[] = [];
  let table: DataTable<BarRow> | undefined;
  const fill = () => {
    if (!details.open) return;
    if (table) table.update(rows);
    else {
      table = dataTable(rows, {
        label: `Data of the figure: ${column.label}`,
        pageSize: 25,
        columns,
        download: { filename: `${filename}.csv` },
      });
      details.append(table);
    }
  };
  details.addEventListener("toggle", fill);
  const menu = figureMenu({
    title: column.label,
    frame,
    filename,
    csv: () => csvBlob(rows, columns),
  });
  return {
    element: html`<figure class="figure crossfilter-chart" aria-label=${column.label}>
      <p class="figure-title">${column.label} ${clear}</p>
      ${frame}
      <div class="figure-tools">${details} ${menu}</div>
    </figure>`,
    update(counts, choice, stretch) {
      chart.update(counts, choice, stretch);
      clear.classList.toggle("idle", isEverything(column, choice));
    },
    describe(counts, choice) {
      rows = barRows(column, totals, counts);
      frame.setAttribute("aria-label", summary(column, counts, choice, rows));
      fill();
    },
  };
}

function summary(column: Column, counts: Uint32Array, choice: Choice, rows: readonly BarRow[]): string {
  const all = counts.reduce((sum, n) => sum + n, 0);
  const allowed = allowedCodes(column, choice);
  const kept = counts.reduce((sum, n, code) => sum + (allowed === null || allowed[code] === 1 ? n : 0), 0);
  const largest = rows.reduce<BarRow | null>(
    (best, row) => (best && best.shown >= row.shown ? best : row),
    null,
  );
  const peak =
    largest && largest.shown > 0 ? ` Most stand at ${largest.bar}: ${percent(largest.shown / all, 0)}.` : "";
  return `${column.label} ${count(kept)} of the ${count(all)} titles that pass the other filters.${peak}`;
}

function barRows(column: Column, totals: Uint32Array, counts: Uint32Array): BarRow[] {
  if (column.kind === "category")
    return column.categories.map((category, code) => ({
      bar: labelName(category),
      all: totals[code],
      shown: counts[code],
    }));
  const codes = axisCodes(column);
  const bars = Array.from({ length: Math.ceil(codes / column.bar) }, (_, bar) => {
    const [first, end] = [bar * column.bar, Math.min(codes, (bar + 1) * column.bar)];
    const sum = (numbers: Uint32Array) => numbers.subarray(first, end).reduce((total, n) => total + n, 0);
    return { bar: rangeName(column, first, end), all: sum(totals), shown: sum(counts) };
  });
  return [...bars, { bar: "not known", all: totals[codes], shown: counts[codes] }].filter(
    ({ all }) => all > 0,
  );
}

function rangeName(column: Column & { kind: "number" }, first: number, end: number): string {
  const [low, high] = rangeOfCodes(column, first, end);
  if (first === 0) return `${high} or less`;
  if (end === axisCodes(column)) return `${low} or more`;
  return `${low} to ${high}`;
}
