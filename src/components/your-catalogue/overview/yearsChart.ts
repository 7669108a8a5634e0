import * as Plot from "@observablehq/plot";
import type { NumberField } from "../../../lib/catalogue/field.js";
import { count } from "../../../lib/format.js";
import { figure } from "../../figure.js";
import { colour } from "../../palette.js";

/** Records by period. @param periods records of each period @param field whose periods they are */
export function yearsChart(periods: ReadonlyMap<string, number>, field: NumberField): HTMLElement {
  const rows = [...field.bins.names, field.none].map((period) => ({
    period,
    records: periods.get(period) ?? 0,
  }));
  return figure({
    title: "Of which times are the records?",
    chart: (width) =>
      Plot.plot({
        ...{ width, height: 22 * rows.length + 40, marginLeft: 100, marginRight: 56 },
        x: { label: "Records", grid: true, nice: true },
        y: { domain: rows.map(({ period }) => period), label: null, tickSize: 0 },
        marks: [
          Plot.barX(rows, { x: "records", y: "period", fill: colour.foreground, fillOpacity: 0.6 }),
          Plot.text(rows, {
            x: "records",
            y: "period",
            text: ({ records }: { records: number }) => count(records),
            textAnchor: "start",
            dx: 4,
          }),
        ],
      }),
    summary: rows.map(({ period, records }) => `${period}: ${count(records)}`).join("; "),
    rows,
    columns: [
      { key: "period", label: "Period" },
      { key: "records", label: "Records", format: (value) => count(value as number) },
    ],
    filename: "records-by-period.csv",
  });
}
