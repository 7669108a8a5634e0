import * as Plot from "@observablehq/plot";
import { count, percent } from "../../lib/format.js";
import type { DecadeCounts, SampleCheck } from "../../lib/quantification/sampleCheck.js";
import { wilson } from "../../lib/statistics/wilson.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import { panels } from "../panels.js";

interface Panel {
  title: string;
  sample: keyof DecadeCounts & ("drawn" | "drawnAsked");
  populations: readonly ("collection" | "titled" | "asked")[];
}

const all: readonly Panel[] = [
  { title: "The whole sample", sample: "drawn", populations: ["collection", "titled"] },
  { title: "Its books asked about", sample: "drawnAsked", populations: ["asked"] },
];
const kinds = {
  sample: { name: "sample, with 95% interval", colour: colour.foreground, symbol: "circle" },
  collection: { name: "whole collection", colour: colour.nonFiction, symbol: "square" },
  titled: { name: "titled books", colour: colour.wrong, symbol: "diamond" },
  asked: { name: "books asked about", colour: colour.right, symbol: "triangle" },
} as const;

/** Decades of the sample beside those of the books that it may stand for. */
export function sampleByDecade({ decades }: Pick<SampleCheck, "decades">): HTMLElement {
  const total = (key: keyof DecadeCounts) => decades.reduce((sum, row) => sum + Number(row[key]), 0);
  const sampled = all.flatMap((panel) =>
    decades.map((row) => ({
      panel,
      kind: kinds.sample.name,
      decade: row.decade,
      ...wilson(row[panel.sample], total(panel.sample)),
    })),
  );
  const populations = all.flatMap((panel) =>
    panel.populations.flatMap((key) =>
      decades.map((row) => ({
        panel,
        kind: kinds[key].name,
        decade: row.decade,
        value: row[key] / total(key),
      })),
    ),
  );

  const chart = (width: number) => {
    const place = panels(all, width, { narrow: 1, medium: 2, wide: 2 });
    const facet = {
      fx: (row: { panel: Panel }) => place.column(row.panel),
      fy: (row: { panel: Panel }) => place.row(row.panel),
    };
    const dot = { ...facet, x: "value", y: "decade", symbol: "kind", stroke: "kind" };
    return Plot.plot({
      width,
      height: 56 + place.rows * (21 * decades.length + 46),
      marginLeft: 92,
      marginRight: 12,
      marginTop: 30,
      marginBottom: 36,
      x: { percent: true, label: "Share of the books (%)", grid: true, nice: true },
      y: { domain: decades.map(({ decade }) => decade), label: null, tickSize: 0 },
      fx: { axis: null, padding: 0.08 },
      fy: { axis: null, padding: 0.13 },
      color: {
        domain: Object.values(kinds).map(({ name }) => name),
        range: Object.values(kinds).map((kind) => kind.colour),
      },
      symbol: {
        legend: true,
        domain: Object.values(kinds).map(({ name }) => name),
        range: Object.values(kinds).map(({ symbol }) => symbol),
      },
      marks: [
        Plot.text(all, {
          fx: place.column,
          fy: place.row,
          text: ({ title }: Panel) => title,
          frameAnchor: "top-left",
          dy: -16,
          fontWeight: 600,
        }),
        Plot.ruleY(sampled, {
          ...facet,
          y: "decade",
          x1: "low",
          x2: "high",
          stroke: colour.foreground,
          strokeWidth: 2,
        }),
        Plot.dot(sampled, { ...dot, fill: colour.foreground, r: 3 }),
        Plot.dot(populations, { ...dot, strokeWidth: 2, r: 4 }),
      ],
    });
  };

  return figure({
    title: "Does the sample look like the books that it is drawn from?",
    chart,
    summary: decades
      .map(
        (row) =>
          `${row.decade}: ${percent(row.drawn / total("drawn"))} of the sample, ` +
          `${percent(row.collection / total("collection"))} of the collection, ${percent(row.titled / total("titled"))} of the titled books`,
      )
      .join("; "),
    caption:
      "Dots and lines: share of the sample in each decade, with 95% Wilson intervals. Outlined: share of the books. " +
      "A random draw has most outlines within its lines.",
    rows: decades,
    columns: [
      { key: "decade", label: "Decade" },
      { key: "collection", label: "Collection", format: (value) => count(value as number) },
      { key: "titled", label: "Titled", format: (value) => count(value as number) },
      { key: "asked", label: "Asked about", format: (value) => count(value as number) },
      { key: "drawn", label: "Sample", format: (value) => count(value as number) },
      { key: "drawnAsked", label: "Sample, asked about", format: (value) => count(value as number) },
    ],
    filename: "sample-by-decade.csv",
    wide: true,
  });
}
