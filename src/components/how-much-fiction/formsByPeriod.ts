import * as Plot from "@observablehq/plot";
import { undated } from "../../lib/catalogue/decades.js";
import { count, interval, percent } from "../../lib/format.js";
import type { PeriodClassShare } from "../../lib/quantification/classesByPeriod.js";
import { figure } from "../figure.js";
import { countColumn, shareColumn } from "../numberColumn.js";
import { classColour, colour } from "../palette.js";
import { panels } from "../panels.js";

const panelHeight = 150;

/**
 * The share of each form in each period, a panel each: a line with its interval, adjusted for the model's errors, and
 * what counting its decisions would give.
 *
 * @param labels the forms in the order of the model's description, by which they are coloured
 * @param names what readers see of each
 */
export function formsByPeriod(
  rows: readonly PeriodClassShare[],
  labels: readonly string[],
  names: readonly string[],
): HTMLElement {
  const dated = rows.filter(({ period }) => period !== undated);
  const periods = [...new Set(dated.map(({ period }) => period))];
  const nameOf = (label: string) => names[labels.indexOf(label)];
  const named = rows.map((row) => ({ ...row, name: nameOf(row.label) }));

  const chart = (width: number) => {
    const place = panels(labels, width, { narrow: 1, medium: 2, wide: 2 });
    const facet = {
      fx: ({ label }: PeriodClassShare) => place.column(label),
      fy: ({ label }: PeriodClassShare) => place.row(label),
    };
    const band = { ...facet, x: "period", y1: "low", y2: "high" };
    const dots = { ...facet, x: "period", y: "value" };
    const tone = ({ label }: PeriodClassShare) => classColour(labels.indexOf(label));
    return Plot.plot({
      width,
      height: 60 + place.rows * (panelHeight + 40),
      marginLeft: 44,
      marginTop: 34,
      marginBottom: 62,
      x: { type: "point", domain: periods, label: null, tickRotate: -45 },
      y: { label: null, percent: true, grid: true, ticks: 4, zero: true },
      fx: { axis: null, padding: 0.1 },
      fy: { axis: null, padding: 0.2 },
      color: { type: "identity" },
      marks: [
        Plot.text(labels, {
          fx: place.column,
          fy: place.row,
          text: (label: string) => `${nameOf(label)} (%)`,
          frameAnchor: "top-left",
          dy: -18,
          fontWeight: 600,
        }),
        Plot.areaY(dated, { ...band, z: "label", fill: tone, fillOpacity: 0.2 }),
        Plot.line(dated, { ...dots, z: "label", stroke: tone, strokeWidth: 2 }),
        Plot.dot(dated, { ...dots, fill: tone, r: 3.5 }),
        Plot.dot(dated, { ...dots, y: "counted", stroke: colour.muted, symbol: "times", r: 3 }),
        Plot.tip(
          dated,
          Plot.pointer({
            ...dots,
            title: (row: PeriodClassShare) =>
              `${nameOf(row.label)}, ${row.period}\n${interval(row, percent)}\ncounted: ${percent(row.counted)}\n${count(row.books)} books`,
          }),
        ),
      ],
    });
  };

  return figure({
    title: "How did the forms of the collection change over time?",
    chart,
    summary: labels
      .map((label) => {
        const own = dated.filter((row) => row.label === label);
        const told = own.map((row) => `${row.period} ${interval(row, (share) => percent(share, 0))}`);
        return `${nameOf(label)}: ${told.join(", ")}`;
      })
      .join("; "),
    caption:
      "Lines and bands: shares adjusted for the model’s errors, with 95% intervals. Crosses: what counting its decisions would give. Books without a year are in the table of data only; each panel has the same scale.",
    rows: named,
    columns: [
      { key: "period", label: "Period" },
      { key: "name", label: "Form" },
      shareColumn("value", "Share"),
      shareColumn("low", "Low"),
      shareColumn("high", "High"),
      shareColumn("counted", "Counted"),
      countColumn("books", "Books"),
    ],
    filename: "forms-by-period.csv",
    wide: true,
  });
}
