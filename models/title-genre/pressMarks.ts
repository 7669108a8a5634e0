import { pressMarkNumber } from "../../src/lib/catalogue/pressMark.js";

/** Press-marks of biographies and letters, which the collection hardly holds. */
const biography = [10600, 10949] as const;

const ranges: { from: number; to: number; outcome: 0 | 1 }[] = [
  { from: 700, to: 899, outcome: 0 }, // sciences and arts
  { from: 1000, to: 1499, outcome: 0 },
  { from: 2000, to: 8999, outcome: 0 }, // theology, law, philosophy, arts, politics
  { from: 9000, to: 9999, outcome: 0 }, // history
  { from: 10000, to: 10499, outcome: 0 }, // topography and travel
  { from: biography[0], to: biography[1], outcome: 0 },
  { from: 11600, to: 11799, outcome: 1 }, // poetry and drama
  { from: 12550, to: 12709, outcome: 1 }, // prose fiction
];

/** What the shelf says: 1 for fiction, 0 for non-fiction, null for shelves that hold both or for no press-mark. */
export function shelfOutcome(shelfmark: string): 0 | 1 | null {
  const number = pressMarkNumber(shelfmark);
  return ranges.find(({ from, to }) => number !== null && number >= from && number <= to)?.outcome ?? null;
}

/** Does the book stand among biographies and letters? */
export function isBiographyShelf(shelfmark: string): boolean {
  const number = pressMarkNumber(shelfmark);
  return number !== null && number >= biography[0] && number <= biography[1];
}
