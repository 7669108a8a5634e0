import type { PressMarkClass } from "../rows.js";

const numeric = "^(?:Digital Store )?(?:D-)?0*(\\d{1,5})[./]";
const expression = new RegExp(numeric);

/** Press-marks of the British Museum library by subject; all others are "other". */
const classes: readonly (readonly [name: PressMarkClass, first: number, last: number])[] = [
  ["prose fiction", 12550, 12709],
  ["poetry", 11600, 11699],
  ["drama", 11700, 11799],
  ["history", 9000, 9999],
  ["topography and biography", 10000, 10999],
  ["theology and law", 3000, 6999],
];

/** Every class of press-marks. */
export const pressMarkClasses: readonly PressMarkClass[] = [...classes.map(([name]) => name), "other"];

/**
 * Numeric part of a press-mark that begins with one, or null: 12641 for "12641.b.30.", 12552 for "012552.ee.39."
 * (a leading nought continues a full class), 3365 for "D-3365.aa.5." and 10470 for "Digital Store 10470.ff.20.";
 * null for "Ac.6503.".
 */
export function pressMarkNumber(shelfmark: string): number | null {
  const match = expression.exec(shelfmark);
  return match ? Number(match[1]) : null;
}

/** Subject class that the British Museum library kept under a press-mark; null where it does not begin with a number. */
export function pressMarkClass(shelfmark: string): PressMarkClass | null {
  const number = pressMarkNumber(shelfmark);
  if (number === null) return null;
  return classes.find(([, first, last]) => number >= first && number <= last)?.[0] ?? "other";
}

/** The number of a press-mark as a DuckDB expression, NULL where it has none. */
export function pressMarkNumberSql(shelfmark: string): string {
  return `TRY_CAST(regexp_extract(${shelfmark}, '${numeric}', 1) AS INTEGER)`;
}

/** The class of a press-mark as a DuckDB expression, NULL where it has no number. */
export function pressMarkClassSql(shelfmark: string): string {
  const number = pressMarkNumberSql(shelfmark);
  const cases = classes.map(
    ([name, first, last]) => ` WHEN ${number} BETWEEN ${first} AND ${last} THEN '${name}'`,
  );
  return `CASE${cases.join("")} WHEN ${number} IS NOT NULL THEN 'other' END`;
}
