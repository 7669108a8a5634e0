import type { Dimension } from "./activeIndex.js";

/** Numbers on an axis of equal steps. What lies beyond an end counts with the end; null has a code of its own, the last. */
export interface NumberColumn extends Dimension {
  kind: "number";
  key: string;
  /** The question that its chart answers. */
  label: string;
  /** Ends of the axis. */
  from: number;
  to: number;
  /** Width of a code. With whole numbers, 1: a range then includes both of its ends. */
  step: number;
  whole: boolean;
  /** Codes in a bar of the chart. */
  bar: number;
  /** SQL expression for the number. */
  sql: string;
}

/** One of a few texts for each row. */
export interface CategoryColumn extends Dimension {
  kind: "category";
  key: string;
  label: string;
  /** The texts, by code. */
  categories: readonly string[];
  /** How a text prints; as it is unless told. */
  name?: (category: string) => string;
  /** SQL expression for the text. */
  sql: string;
  /** The category that stands for all texts without one of their own, if any. */
  rest?: string | undefined;
}

/** A column that rows can be filtered by. */
export type Column = NumberColumn | CategoryColumn;

/** What a reader chose in a column: the ends of a range, or categories, none of which means all. */
export type Choice = readonly [number, number] | readonly string[];

/** Number of codes on the axis of a column, absent numbers left out. */
export function axisCodes(column: NumberColumn): number {
  return column.size - 1;
}

/** Room for the codes of rows, in the fewest bytes. @param size number of codes */
export function roomForCodes(rows: number, size: number): Dimension["codes"] {
  return size <= 256 ? new Uint8Array(rows) : new Uint16Array(rows);
}

/** Codes the numbers of a column. @param axis ends, step and bar width; `whole` where numbers have no fraction */
export function numberColumn(
  about: Pick<NumberColumn, "key" | "label" | "sql">,
  values: ArrayLike<number | null>,
  axis: Pick<NumberColumn, "from" | "to" | "step" | "whole" | "bar">,
): NumberColumn {
  const { from, to, step, whole } = axis;
  const steps = Math.round((to - from) / step) + (whole ? 1 : 0);
  const codes = roomForCodes(values.length, steps + 1);
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    codes[row] = value === null ? steps : Math.min(steps - 1, Math.max(0, codeOf(value, from, step)));
  }
  return { kind: "number", ...about, ...axis, codes, size: steps + 1 };
}

/** The choice that restricts nothing. */
export function everythingOf(column: Column): Choice {
  return column.kind === "number" ? [column.from, column.to] : [];
}

/** Does the choice let every row pass? */
export function isEverything(column: Column, choice: Choice): boolean {
  if (column.kind === "category") return choice.length === 0;
  return choice[0] === column.from && choice[1] === column.to;
}

/** First and one past the last code that a range of numbers includes. */
export function codeRange(column: NumberColumn, [low, high]: readonly [number, number]): [number, number] {
  const { from, step, whole } = column;
  const steps = axisCodes(column);
  const first = Math.max(0, codeOf(low, from, step));
  const last = whole ? codeOf(high, from, step) + 1 : Math.ceil((high - from) / step - 1e-9);
  return [first, Math.min(steps, Math.max(first, last))];
}

/** The range of numbers that codes stand for: the inverse of `codeRange`. */
export function rangeOfCodes(column: NumberColumn, first: number, end: number): [number, number] {
  const { from, to, step, whole } = column;
  const tidy = (value: number) => Number(Math.min(to, value).toFixed(6));
  return [tidy(from + first * step), tidy(from + (whole ? end - 1 : end) * step)];
}

/** For `Crossfilter.filter`: the codes that a choice lets pass; null where it restricts nothing. */
export function allowedCodes(column: Column, choice: Choice): Uint8Array | null {
  if (isEverything(column, choice)) return null;
  const allowed = new Uint8Array(column.size);
  if (column.kind === "number") {
    const [first, end] = codeRange(column, choice as readonly [number, number]);
    allowed.fill(1, first, end);
  } else for (const category of choice) allowed[column.categories.indexOf(String(category))] = 1;
  return allowed;
}

/** Divisions such as 0.29 / 0.01 fall a hair short of the whole number that is meant. */
function codeOf(value: number, from: number, step: number): number {
  return Math.floor((value - from) / step + 1e-9);
}
