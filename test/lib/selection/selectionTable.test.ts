import { describe, expect, it } from "vitest";
import {
  groupShares,
  headingClusters,
  pairShares,
  wholeShare,
} from "../../../src/lib/selection/groupShares.js";
import { selectionTable } from "../../../src/lib/selection/selectionTable.js";
import { wilson } from "../../../src/lib/statistics/wilson.js";
import { madeUpCatalogue, record, shelfmarks } from "./records.js";

describe("selectionTable", () => {
  it("puts records under one heading, however it is punctuated, and others each under its own", () => {
    const { heading } = selectionTable([
      record({ author: "ADAMS, William," }),
      record({ author: "Adams, William." }),
      record({ id: "2", author: "" }),
      record({ id: "3", author: "" }),
    ]);
    expect(heading[0]).toBe(heading[1]);
    expect(new Set(heading).size).toBe(3);
  });

  it("sorts decades and lengths by number and puts what is not known last", () => {
    const records = [
      record({ year: null, pages: null }),
      record({ year: 1899, pages: 700 }),
      record({ year: 1800, pages: 30 }),
      record({ year: 1850, pages: 0 }),
    ];
    const { groups } = selectionTable(records);
    expect(groups.period.names).toEqual(["1800s", "1850s", "1890s", "undated"]);
    expect(groups.pages.names).toEqual(["25–49", "600 or more", "not stated"]);
    expect(groups.period.of).toEqual([3, 2, 0, 1]);
  });

  it("puts small groups together, but never what is not known", () => {
    const records = [
      ...Array.from({ length: 120 }, () => record({ place: "London" })),
      record({ place: "Wien" }),
      record({ place: "" }),
    ];
    expect(selectionTable(records).groups.place.names).toEqual(["London", "other places", "no place"]);
  });

  it("makes an empty table of no records", () => {
    const table = selectionTable([]);
    expect(table.digitised).toEqual([]);
    expect(groupShares(table, "class")).toEqual([]);
    expect(wholeShare(table).value).toBeNaN();
  });
});

describe("groupShares", () => {
  const records = madeUpCatalogue(1500);
  const table = selectionTable(records);

  it("counts what a plain filter counts, with Wilson's interval", () => {
    for (const { group, trials, successes, low, high, clusters } of groupShares(table, "period")) {
      const own = records.filter(({ year }) => `${String(year).slice(0, 3)}0s` === group);
      const digitised = own.filter((each) => each.digitised).length;
      expect([trials, successes]).toEqual([own.length, digitised]);
      expect([low, high]).toEqual([wilson(digitised, own.length).low, wilson(digitised, own.length).high]);
      expect(clusters).toBe(new Set(own.map(({ author }) => author)).size);
    }
  });

  it("counts every record once in the cells of two dimensions", () => {
    const cells = pairShares(table, "class", "language");
    expect(cells.reduce((sum, { trials }) => sum + trials, 0)).toBe(1500);
    const cell = cells.find(({ row, column }) => row === "prose fiction" && column === "French");
    const own = records.filter(
      ({ shelfmark, language }) => shelfmark === shelfmarks["prose fiction"] && language === "fre",
    );
    expect([cell?.trials, cell?.successes]).toEqual([
      own.length,
      own.filter((each) => each.digitised).length,
    ]);
  });

  it("gives each heading its own counts", () => {
    const clusters = headingClusters(table);
    expect(clusters.length).toBe(new Set(records.map(({ author }) => author)).size);
    expect(clusters.reduce((sum, { successes }) => sum + successes, 0)).toBe(
      records.filter((r) => r.digitised).length,
    );
  });
});
