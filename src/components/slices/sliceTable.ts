import { html } from "htl";
import {
  absent,
  count,
  decimal,
  intervalRange,
  percent,
  pValue,
  signed,
  type Interval,
} from "../../lib/format.js";
import { sliceText } from "../../lib/slices/slice.js";
import type { LabelMetrics } from "../../lib/slices/sliceMetrics.js";
import { labelName } from "../palette.js";
import { dataTable, type Column, type DataTable } from "../table.js";
import type { MeasuredSlice } from "./sliceWorkspace.js";

/** The slices side by side: how many titles, how many mistakes, and what sets them apart from the rest. */
export function sliceTable(onSelect: (slice: MeasuredSlice | null) => void): DataTable<MeasuredSlice> {
  return dataTable<MeasuredSlice>([], {
    label: "Slices and their errors",
    columns: errorColumns,
    rowKey: ({ slice }) => slice.name,
    rowLabel: ({ slice }) => slice.name,
    onSelect,
    empty: "There are no slices: build one with the form, or import a file.",
    download: { label: "Download this table as CSV", filename: "slices.csv" },
  });
}

/** A slice and one of its labels. */
interface LabelRow extends LabelMetrics {
  name: string;
}

/** Precision, recall and F1 of each label in each slice. */
export function labelTable(): {
  element: DataTable<LabelRow>;
  update(slices: readonly MeasuredSlice[]): void;
} {
  const element = dataTable<LabelRow>([], {
    label: "Precision, recall and F1 by slice",
    columns: labelColumns,
    empty: "There are no slices.",
  });
  const update = (slices: readonly MeasuredSlice[]) =>
    element.update(
      slices.flatMap(({ slice, labels }) => labels.map((each) => ({ name: slice.name, ...each }))),
    );
  return { element, update };
}

/** Columns of the table of slices. */
const errorColumns: Column<MeasuredSlice>[] = [
  {
    key: "name",
    label: "Slice",
    width: "11rem",
    value: ({ slice }) => slice.name,
    format: (value, { slice }) => {
      const conditions = sliceText(slice);
      return conditions === value
        ? conditions
        : html`<span>${value}<br /><small>${conditions}</small></span>`;
    },
  },
  { key: "titles", label: "Titles" },
  { key: "wrong", label: "Wrong" },
  shareColumn("errorRate", "Error rate", ({ errorRate }) => errorRate),
  pointsColumn("difference", "Against the rest (points)", ({ difference }) => difference),
  {
    key: "pValue",
    label: "p",
    title: "Fisher’s exact test of slice against rest, two-sided",
    align: "right",
    format: pValue,
  },
  {
    key: "corrected",
    label: "p, corrected",
    title: "Over all slices of the table, by Benjamini and Hochberg",
    align: "right",
    format: pValue,
  },
  shareColumn("shareOfErrors", "Share of all errors", ({ shareOfErrors }) => shareOfErrors),
  shareColumn("accuracy", "Accuracy", ({ accuracy }) => accuracy),
];

const labelColumns: Column<LabelRow>[] = [
  { key: "name", label: "Slice", width: "9rem" },
  { key: "label", label: "Label", format: (value) => labelName(String(value)) },
  { key: "support", label: "Titles" },
  shareColumn("precision", "Precision", ({ precision }) => precision, decimal),
  shareColumn("recall", "Recall", ({ recall }) => recall, decimal),
  shareColumn("f1", "F1", ({ f1 }) => f1, decimal),
];

/** A column of estimates: the value, and its interval beneath. */
function shareColumn<Row>(
  key: string,
  label: string,
  of: (row: Row) => Interval,
  format: (value: number | null | undefined) => string = percent,
): Column<Row> {
  return {
    key,
    label,
    align: "right",
    value: (row) => of(row).value,
    format: (_, row) => {
      const figure = of(row);
      return stacked(format(figure.value), intervalRange(figure, format));
    },
  };
}

/** A column of differences of two shares, in percentage points with their sign. */
export function pointsColumn<Row>(key: string, label: string, of: (row: Row) => Interval): Column<Row> {
  const points = (value: number | null | undefined) =>
    signed(value === null || value === undefined ? value : value * 100, 1);
  return {
    key,
    label,
    align: "right",
    value: (row) => of(row).value,
    format: (_, row) => {
      const { value, low, high } = of(row);
      const range = points(low) === absent ? "" : `${points(low)} to ${points(high)}`;
      return stacked(points(value), range);
    },
  };
}

/** A value with a smaller line beneath it. */
export function stacked(value: string, beneath: string): HTMLElement {
  return html`<span>${value}${beneath === "" ? null : html`<small class="range">${beneath}</small>`}</span>`;
}

/** "3 of 20", for a count among titles. */
export function outOf(part: number, whole: number): string {
  return `${count(part)} of ${count(whole)}`;
}
