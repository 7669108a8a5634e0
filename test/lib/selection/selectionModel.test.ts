import { describe, expect, it } from "vitest";
import { selectionDesign } from "../../../src/lib/selection/selectionDesign.js";
import { selectionModel } from "../../../src/lib/selection/selectionModel.js";
import { selectionTable } from "../../../src/lib/selection/selectionTable.js";
import { madeUpCatalogue, record, shelfmarks } from "./records.js";

describe("selectionDesign", () => {
  it("has a column for each group but the commonest of each dimension, and leaves out groups that are too small", () => {
    const records = [
      ...Array.from({ length: 30 }, (_, i) => record({ id: `a${i}`, year: 1850 })),
      ...Array.from({ length: 20 }, (_, i) => record({ id: `b${i}`, year: 1860 })),
      record({ id: "c", year: null }),
    ];
    const design = selectionDesign(selectionTable(records), ["period", "place"], 10);
    expect(design.records).toHaveLength(50);
    expect(design.levels.map(({ group, column }) => [group, column])).toEqual([
      ["1850s", null],
      ["1860s", 1],
      ["other places", null],
    ]);
    expect(design.columns).toBe(2);
    expect(design.patterns).toEqual([[0], [0, 1]]);
  });
});

describe("selectionModel", () => {
  const options = { resamples: 60 };

  it("expects of each group its own share where other properties have nothing to do with it", () => {
    const model = selectionModel(selectionTable(madeUpCatalogue(4000)), options);
    expect(model.converged).toBe(true);
    const form = model.effects.filter(({ dimension }) => dimension === "class");
    for (const { raw, adjusted, effect } of form) {
      expect(adjusted).toBeCloseTo(raw, 1);
      expect(effect.value).toBeCloseTo(adjusted - model.average, 10);
      expect(effect.low).toBeLessThan(effect.value + 1e-12);
      expect(effect.high).toBeGreaterThan(effect.value);
    }
    const fiction = form.find(({ group }) => group === "prose fiction");
    expect(fiction?.effect.low).toBeGreaterThan(0.1);
  });

  it("bounds the effect of a group without a digitised record from above, at or below the average", () => {
    const { effects, average } = selectionModel(selectionTable(madeUpCatalogue(4000)), options);
    const none = effects.find(({ group }) => group === "theology and law");
    expect(none).toMatchObject({ digitised: 0, raw: 0, oneSided: true });
    expect(none?.adjusted).toBeGreaterThan(0);
    expect(none?.effect.low).toBe(-average);
    expect(none?.effect.high).toBeLessThan(0);
    expect(none?.effect.high).toBeGreaterThan(-average);
  });

  it("takes the effect of a property away from another that only goes with it", () => {
    // Long books are digitised; fiction is mostly long. Within each length, form makes no difference.
    const cells = [
      { shelfmark: shelfmarks["prose fiction"], pages: 350, n: 300, digitised: 60 },
      { shelfmark: shelfmarks["prose fiction"], pages: 30, n: 100, digitised: 2 },
      { shelfmark: shelfmarks.history, pages: 350, n: 100, digitised: 20 },
      { shelfmark: shelfmarks.history, pages: 30, n: 300, digitised: 6 },
    ] as const;
    const records = cells.flatMap(({ shelfmark, pages, n, digitised }, c) =>
      Array.from({ length: n }, (_, i) =>
        record({ id: `${c} ${i}`, shelfmark, pages, digitised: i < digitised }),
      ),
    );
    const { effects } = selectionModel(selectionTable(records), options);
    const of = (group: string) => effects.find((effect) => effect.group === group);
    expect((of("prose fiction")?.raw ?? 0) - (of("history")?.raw ?? 0)).toBeGreaterThan(0.08);
    expect((of("prose fiction")?.adjusted ?? 0) - (of("history")?.adjusted ?? 1)).toBeCloseTo(0, 2);
    expect((of("300–399")?.adjusted ?? 0) - (of("25–49")?.adjusted ?? 0)).toBeCloseTo(0.18, 2);
  });

  it("is the same for the same seed", () => {
    const table = selectionTable(madeUpCatalogue(600));
    expect(selectionModel(table, { resamples: 20 })).toEqual(selectionModel(table, { resamples: 20 }));
  });
});
