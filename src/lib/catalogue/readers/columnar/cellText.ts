/**
 * A value of Parquet or Arrow as the text of a cell: "" for null, and for numbers that are none; whole numbers with all
 * their digits; days as 1879-12-31, times as ISO 8601 in UTC; bytes as UTF-8; lists and structures as JSON of such texts.
 */
export function columnarCell(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  if (typeof value === "object") return objectText(value);
  return `${value as number | bigint | boolean}`;
}

function objectText(value: object): string {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return "";
    return value.toISOString().replace("T00:00:00.000Z", "").replace(".000Z", "Z");
  }
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  return JSON.stringify(jsonOf(value));
}

function jsonOf(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date || value instanceof Uint8Array) return objectText(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return Array.from(value as Iterable<unknown>, jsonOf);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, jsonOf(each)]));
}
