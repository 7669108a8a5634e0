import { readFile, writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { madeUpCatalogue } from "../../../models/examples/madeUpCatalogue.js";
import { guessColumns } from "../../../src/lib/ownCatalogue/guessColumns.js";
import { readWhole, rowsOf } from "../../lib/catalogue/readers/fileOf.js";

const file = "models/examples/catalogue.csv";

it("is the file that lies beside it", async () => {
  if (process.env["UPDATE_EXAMPLES"] !== undefined) await writeFile(file, madeUpCatalogue());
  expect(await readFile(file, "utf8")).toBe(madeUpCatalogue());
});

it("has 600 records with the faults of catalogues, and columns that are known by their names", async () => {
  const table = await readWhole(madeUpCatalogue(), {}, 1 << 16);
  const rows = rowsOf(table);
  expect([table.rows, table.rejects.count]).toEqual([600, 0]);
  expect(new Set(rows.map(([id]) => id)).size).toBe(600);
  expect(new Set(rows.map(([, ...others]) => others.join("|"))).size).toBe(580);
  const count = (column: string, cell: string) =>
    table.columns[table.names.indexOf(column)].filter((each) => each === cell).length;
  expect(count("year", "")).toBeGreaterThan(30);
  expect(count("language", "ger")).toBeGreaterThan(20);
  expect(count("label", "fiction")).toBeGreaterThan(200);
  expect(count("label", "non-fiction")).toBeGreaterThan(200);
  expect(Object.values(guessColumns(table)).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["id", "title", "author", "place", "publisher", "year", "language", "label"]),
  );
});
