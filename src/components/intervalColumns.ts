import { decimal } from "../lib/format.js";
import type { IntervalRow } from "./intervals.js";
import type { Column } from "./table.js";

/** Columns of the data behind an interval chart. */
export function intervalColumns(
  group: string,
  format: (value: number | null) => string = decimal,
): Column<IntervalRow>[] {
  const number = (value: unknown) => format(value as number | null);
  return [
    { key: "group", label: group },
    { key: "metric", label: "Figure" },
    { key: "value", label: "Value", format: number, align: "right" },
    { key: "low", label: "Low", format: number, align: "right" },
    { key: "high", label: "High", format: number, align: "right" },
  ];
}
