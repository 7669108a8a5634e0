import { chanceOrder } from "../../../src/lib/ownCatalogue/chanceOrder.js";
import { atOnce } from "../../../src/lib/steps.js";

/** The chance order of so many records, whose keys are their numbers. */
export function drawnRows(rows: number, seed: number): Int32Array {
  return atOnce(
    chanceOrder(
      Array.from({ length: rows }, (_, row) => String(row)),
      seed,
    ),
  );
}
