import { describe, expect, it } from "vitest";
import { auditedRows, filterAudit } from "../../../src/lib/agreement/auditFilter.js";
import { agreementByChance } from "../../../src/lib/agreement/fieldAudit.js";

describe("agreementByChance", () => {
  const compare = (record: number, annotation: number) => ({
    same: record === annotation,
    absent: record < 0 ? true : null,
  });

  it("counts agreement, and what dealing the annotations out at random gives", () => {
    const pairs = Array.from({ length: 400 }, (_, i) => ({ record: i % 4, annotation: i % 4 }));
    const [same, absent] = agreementByChance(pairs, compare);
    expect(same).toMatchObject({ field: "same", books: 400, value: 1 });
    // Four equally common values agree by chance for a quarter.
    expect(same.byChance).toBeCloseTo(0.25, 1);
    expect(absent.books).toBe(0);
    expect(absent.value).toBeNaN();
  });

  it("gives Wilson's interval", () => {
    const pairs = Array.from({ length: 10 }, (_, i) => ({ record: 1, annotation: i < 8 ? 1 : 2 }));
    const [same] = agreementByChance(pairs, compare);
    expect(same.value).toBe(0.8);
    // Wilson's interval of 8 of 10, as R's prop.test without continuity correction prints it.
    expect(same.low).toBeCloseTo(0.4902, 4);
    expect(same.high).toBeCloseTo(0.9433, 4);
  });

  it("survives no pairs", () => {
    expect(agreementByChance([], compare)).toEqual([]);
  });
});

describe("filterAudit", () => {
  const books = auditedRows({
    fields: ["year", "place"],
    id: ["1", "2", "3"],
    title: ["Travels", "Poems", "Sermons"],
    rows: [1, 3, 2],
    wellJoined: [false, true, false],
    catalogue: [
      ["1880", "1890", ""],
      ["Leiden", "London", "York"],
    ],
    annotation: [
      ["1850", "1890", "1851"],
      ["Paris", "London", "York"],
    ],
    agree: [
      [0, 1, -1],
      [0, 1, 1],
    ],
  });
  const all = { rows: "all books", field: "any field", verdict: "whatever", words: "" };
  const ids = (filter: object) => filterAudit(books, { ...all, ...filter }).map(({ id }) => id);

  it("filters by rows, field, comparison and words on either side", () => {
    expect(ids({})).toEqual(["1", "2", "3"]);
    expect(ids({ rows: "one or two rows" })).toEqual(["1", "3"]);
    expect(ids({ field: "year", verdict: "disagrees" })).toEqual(["1"]);
    expect(ids({ verdict: "agrees" })).toEqual(["2", "3"]);
    expect(ids({ field: "year", verdict: "missing on a side" })).toEqual(["3"]);
    expect(ids({ words: "PARIS travels" })).toEqual(["1"]);
    expect(ids({ words: "nowhere" })).toEqual([]);
  });
});
