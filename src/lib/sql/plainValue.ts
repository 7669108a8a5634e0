/** A value of a result as tables, charts and CSV take it. */
export type SqlValue = string | number | boolean | null | Date;

/** The part of an Arrow type that matters here. */
export interface ArrowType {
  toString(): string;
  /** Decimals after the point, of decimals. */
  scale?: number;
}

/**
 * A value of an Arrow vector in plain terms: dates as Date, times as text, integers beyond 2^53 as text, decimals as
 * numbers, bytes in hexadecimal, lists and structs as JSON. Arrow's JavaScript misreads DuckDB's intervals, so they
 * are named and not shown.
 */
export function plainValue(value: unknown, type: ArrowType): SqlValue {
  if (value === null || value === undefined) return null;
  const kind = String(type);
  if (kind.startsWith("Interval")) return "(an interval: cast it to VARCHAR to read it)";
  if (kind.startsWith("Time64")) return timeText(Number(value));
  if (typeof value === "bigint") return plainInteger(value);
  if (typeof value === "number") return /^(Date|Timestamp)/.test(kind) ? new Date(value) : value;
  if (typeof value === "string" || typeof value === "boolean" || value instanceof Date) return value;
  // Arrow's decimals are whole numbers that print as such.
  if (kind.startsWith("Decimal"))
    return Number((value as { toString(): string }).toString()) / 10 ** (type.scale ?? 0);
  if (value instanceof Uint8Array)
    return Array.from(value, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? plainInteger(each) : each));
}

/** Time of the day from microseconds since midnight. */
function timeText(microseconds: number): string {
  return new Date(microseconds / 1000)
    .toISOString()
    .slice(11, 23)
    .replace(/\.000$/, "");
}

function plainInteger(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
