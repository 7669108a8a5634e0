import * as Plot from "@observablehq/plot";
import type { NumberField } from "../../../lib/catalogue/field.js";
import { count } from "../../../lib/format.js";
import { figure, type Chart } from "../../figure.js";
import { colour } from "../../palette.js";

/** Records of a period. */
interface PeriodRow {
  period: string;
  records: number;
}

/** Records by period. @param periods records of each period @param field whose periods they are */
export function yearsChart(periods: ReadonlyMap<string, number>, field: NumberField): HTMLElement {
  const rows = periodRows(periods, field);
  return figure({
    title: "Of which times are the records?",
    chart: yearBars(rows),
    summary: periodsInWords(rows),
    rows,
    columns: [
      { key: "period", label: "Period" },
      { key: "records", label: "Records", format: (value) => count(value as number) },
    ],
    filename: "records-by-period.csv",
  });
}

/** Every period of a field, and that of no number, in order. */
export function periodRows(periods: ReadonlyMap<string, number>, field: NumberField): PeriodRow[] {
  return [...field.bins.names, field.none].map((period) => ({ period, records: periods.get(period) ?? 0 }));
}

export function periodsInWords(rows: readonly PeriodRow[]): string {
  return rows.map(({ period, records }) => `${period}: ${count(records)}`).join("; ");
}

/** A bar for each period. */
export function yearBars(rows: readonly PeriodRow[]): Chart {
  return (width) =>
    Plot.plot({
      ...{ width, height: 22 * rows.length + 40, marginLeft: 100, marginRight: 56 },
      x: { label: "Records", grid: true, nice: true },
      y: { domain: rows.map(({ period }) => period), label: null, tickSize: 0 },
      marks: [
        Plot.barX(rows, { x: "records", y: "period", fill: colour.foreground, fillOpacity: 0.6 }),
        Plot.text(rows, {
          x: "records",
          y: "period",
          text: ({ records }: PeriodRow) => count(records),
          textAnchor: "start",
          dx: 4,
        }),
      ],
    });
}
