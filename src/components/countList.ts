import { count } from "../lib/format.js";

/** Counts by what was counted, in their own order, such as "12 without a title; 3 without a year"; "" where there are none. */
export function countList(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([what, n]) => `${count(n)} ${what}`)
    .join("; ");
}
