import { cellText } from "../lib/csv.js";

const collator = new Intl.Collator("en-GB", { numeric: true });

/**
 * Indices of the values in order: numbers before text, numbers by size, text as a reader of English expects
 * ("Vol. 2" before "Vol. 10"); absent values (null, undefined, NaN, "") last in both directions; equal values stay in
 * their given order. A number instead of values gives 0 … n - 1.
 */
export function sortedOrder(
  values: readonly unknown[] | number,
  direction: "ascending" | "descending",
): Uint32Array {
  if (typeof values === "number") return Uint32Array.from({ length: values }, (_, i) => i);
  const keys = values.map(sortKey);
  const present: number[] = [];
  const missing: number[] = [];
  keys.forEach((key, i) => (key === null ? missing : present).push(i));
  const sign = direction === "ascending" ? 1 : -1;
  present.sort((a, b) => sign * compare(keys[a], keys[b]));
  return Uint32Array.from([...present, ...missing]);
}

/** What a value sorts by; null where it is absent. */
function sortKey(value: unknown): number | string | null {
  if (typeof value === "number" || typeof value === "boolean" || value instanceof Date) {
    return Number.isNaN(Number(value)) ? null : Number(value);
  }
  return cellText(value) || null;
}

function compare(a: number | string | null, b: number | string | null): number {
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return typeof a === "number" ? -1 : 1;
}
