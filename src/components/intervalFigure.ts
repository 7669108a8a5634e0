import { decimal } from "../lib/format.js";
import { figure, type FigureOptions } from "./figure.js";
import { intervalColumns } from "./intervalColumns.js";
import { intervals, type IntervalOptions, type IntervalRow } from "./intervals.js";

type OfFigure = Omit<FigureOptions<IntervalRow>, "chart" | "summary" | "rows" | "columns">;

export interface IntervalFigureOptions extends IntervalOptions, OfFigure {
  rows: readonly IntervalRow[];
  /** Heading of the groups in the data, such as "System". */
  group: string;
  /** The figure in words; unless told, every value after its metric and group. */
  summary?: string;
}

/** A figure with an interval chart, whose text alternative and data follow from the rows. */
export function intervalFigure(options: IntervalFigureOptions): HTMLElement {
  const { rows, group, format = decimal } = options;
  const values = rows.map((row) => `${row.metric}, ${row.group}: ${format(row.value)}`);
  return figure({
    summary: values.join("; "),
    ...options,
    chart: intervals(rows, options),
    columns: intervalColumns(group, format),
  });
}
