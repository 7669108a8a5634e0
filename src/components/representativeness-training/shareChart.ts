import * as Plot from "@observablehq/plot";
import { html } from "htl";
import { count, percent } from "../../lib/format.js";
import type { Chart } from "../figure.js";
import { colour } from "../palette.js";
import { collectionColour, setColour } from "./setColours.js";
import { labelColumn } from "../labelColumn.js";

/** A category with its share in a set and in the collection. */
export interface ShareRow {
  category: string;
  books: number;
  share: number | null;
  collectionBooks: number;
  collectionShare: number | null;
}

/** Rows of shares from counts; null shares where a side is empty. */
export function shareRows(
  categories: readonly string[],
  set: readonly number[],
  collection: readonly number[],
): ShareRow[] {
  const total = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0);
  const [all, whole] = [total(set), total(collection)];
  return categories.map((category, k) => ({
    category,
    books: set[k],
    share: all > 0 ? set[k] / all : null,
    collectionBooks: collection[k],
    collectionShare: whole > 0 ? collection[k] / whole : null,
  }));
}

/** Shares side by side: a dot for the set, a square for the collection, a line between them. */
export function shareChart(rows: readonly ShareRow[], setName: string): Chart {
  const categories = rows.map(({ category }) => category);
  return (width) => {
    const { marginLeft, tickFormat } = labelColumn(categories, width, 0.5);
    const plot = Plot.plot({
      width,
      height: 18 * rows.length + 60,
      marginLeft,
      marginRight: 24,
      x: { percent: true, label: "Share of books (%)", grid: true, nice: true, zero: true },
      y: { domain: categories, label: null, tickSize: 0, padding: 0.3, tickFormat },
      marks: [
        Plot.ruleX([0], { stroke: colour.rule }),
        Plot.ruleY(rows, {
          x1: "collectionShare",
          x2: "share",
          y: "category",
          stroke: colour.rule,
          strokeWidth: 3,
        }),
        Plot.dot(rows, {
          x: "collectionShare",
          y: "category",
          symbol: "square",
          fill: collectionColour,
          r: 4,
        }),
        Plot.dot(rows, { x: "share", y: "category", fill: setColour, r: 4.5, stroke: colour.background }),
        Plot.tip(
          rows,
          Plot.pointerY({
            x: "share",
            y: "category",
            title: (row: ShareRow) =>
              `${row.category}\n${setName}: ${percent(row.share)} (${count(row.books)})\n` +
              `collection: ${percent(row.collectionShare)} (${count(row.collectionBooks)})`,
          }),
        ),
      ],
    });
    return html`<div>${shareKey(setName)}${plot}</div>`;
  };
}

/** Which mark is which. */
function shareKey(setName: string): HTMLElement {
  return html`<p class="mark-key">
    <span><i class="dot" style=${{ background: setColour }}></i> ${setName}</span>
    <span><i class="square" style=${{ background: collectionColour }}></i> the collection</span>
  </p>`;
}

export const shareColumns = [
  { key: "category", label: "Category" },
  { key: "books", label: "Books of the set", format: (value: unknown) => count(value as number) },
  { key: "share", label: "Share", format: (value: unknown) => percent(value as number) },
  {
    key: "collectionBooks",
    label: "Books of the collection",
    format: (value: unknown) => count(value as number),
  },
  { key: "collectionShare", label: "Share", format: (value: unknown) => percent(value as number) },
];
