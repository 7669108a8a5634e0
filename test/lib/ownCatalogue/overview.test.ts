import { expect, test } from "vitest";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import { columnSummaries, duplicateGroups } from "../../../src/lib/ownCatalogue/overview.js";
import { atOnce } from "../../../src/lib/steps.js";

test("a column is summed up by its cells that are not blank", () => {
  const table = { names: ["place"], columns: [["London", "Paris", " ", "London", ""]], rows: 5 };
  expect(atOnce(columnSummaries(table, 1))).toEqual([
    { name: "place", filled: 3, different: 2, commonest: [["London", 2]] },
  ]);
});

test("records of the same letters and the same year are duplicates, those without a title are not", () => {
  const catalogue = catalogueOf([
    { id: "1", title: "Emma. A novel", year: 1816 },
    { id: "2", title: "EMMA, a Novel", year: 1816 },
    { id: "3", title: "Emma. A novel", year: 1833 },
    { id: "4", title: "" },
    { id: "5", title: "" },
  ]);
  expect(atOnce(duplicateGroups(catalogue))).toEqual([{ title: "Emma. A novel", year: 1816, rows: [0, 1] }]);
});
