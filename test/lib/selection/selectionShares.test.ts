import { describe, expect, it } from "vitest";
import { dimensionKeys } from "../../../src/lib/selection/dimensions.js";
import { groupShares, pairShares, wholeShare } from "../../../src/lib/selection/groupShares.js";
import {
  selectionShares,
  shareOfAll,
  sharesByGroup,
  sharesByPair,
} from "../../../src/lib/selection/selectionShares.js";
import { selectionTable } from "../../../src/lib/selection/selectionTable.js";
import { madeUpCatalogue } from "./records.js";

describe("selectionShares", () => {
  const table = selectionTable(madeUpCatalogue(600));
  const shares = selectionShares(table);

  it("give back what the records give: of all, by group, and by pair whichever way round", () => {
    expect(shareOfAll(shares)).toEqual(wholeShare(table));
    for (const key of dimensionKeys) expect(sharesByGroup(shares, key)).toEqual(groupShares(table, key));
    for (const rows of dimensionKeys)
      for (const columns of dimensionKeys.filter((key) => key !== rows))
        expect(sharesByPair(shares, rows, columns)).toEqual(pairShares(table, rows, columns));
  });

  it("come back from JSON, and hold no list as long as the records", () => {
    const back = JSON.parse(JSON.stringify(shares)) as typeof shares;
    expect(sharesByPair(back, "period", "class")).toEqual(pairShares(table, "period", "class"));
    expect(Math.max(...shares.pairs.map(({ cells }) => cells.length))).toBeLessThan(300);
  });
});
