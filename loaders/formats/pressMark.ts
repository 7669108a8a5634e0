import type { PressMarkClass } from "../../src/lib/rows.js";

/**
 * Numeric part of a press-mark that begins with one, or null: 12641 for "12641.b.30.", 12552 for "012552.ee.39."
 * (a leading nought continues a full class) and 3365 for "D-3365.aa.5."; null for "Ac.6503.".
 */
export function pressMarkNumber(shelfmark: string): number | null {
  const match = /^(?:D-)?0*(\d{1,5})(?=[./])/.exec(shelfmark);
  return match ? Number(match[1]) : null;
}

/** Subject class that the British Museum library kept under a press-mark number. */
export function pressMarkClass(number: number): PressMarkClass {
  const within = (first: number, last: number) => number >= first && number <= last;
  if (within(12550, 12709)) return "prose fiction";
  if (within(11600, 11699)) return "poetry";
  if (within(11700, 11799)) return "drama";
  if (within(9000, 9999)) return "history";
  if (within(10000, 10999)) return "topography and biography";
  if (within(3000, 6999)) return "theology and law";
  return "other";
}
