import { tableFromIPC } from "@uwdata/flechette";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { homeFormats, type HomeFormatKey } from "../../../../src/lib/ownCatalogue/takeHome/formats.js";
import type { Cell, TableShape } from "../../../../src/lib/ownCatalogue/takeHome/tableWriter.js";

const awkward = [
  ...["007", "12345678901234567890", " spaces before and after  ", "NaN", "null", "true", "1e5", ""],
  ...['a "quoted" comma,', "two\nlines\r\nof three", "Žluťoučký 馬 🐎", "tab\there", "\\N", "'=A1"],
];
const shape: TableShape = {
  // Names that JavaScript would put first, that are paths, or that objects have already.
  names: ["title", "1", "a.b", "__proto__", "probability", "certain"],
  kinds: ["text", "text", "text", "text", "number", "flag"],
};
const columns: Cell[][] = [
  awkward,
  awkward.map((_, row) => String(row)),
  awkward.map(() => "x"),
  awkward.map((_, row) => (row === 2 ? null : "y")),
  awkward.map((_, row) => (row === 1 ? null : Math.fround(row / 7))),
  awkward.map((_, row) => (row === 3 ? null : row % 2 === 0)),
];

async function written(
  format: HomeFormatKey,
  portions: readonly (readonly Cell[][])[],
): Promise<ArrayBuffer> {
  const writer = homeFormats[format].writer(shape);
  for (const portion of portions) writer.write(portion);
  return new Blob(writer.finish()).arrayBuffer();
}

/** The rows in two portions, as a page hands them over. */
const halves = [0, 1].map((half) =>
  columns.map((cells) => cells.slice(half * 5, half === 0 ? 5 : undefined)),
);
const expectedRows = awkward.map((_, row) => columns.map((cells) => cells[row]));

describe("what a reader takes home", () => {
  test("is read back from CSV cell by cell, nothing standing for no value", async () => {
    const rows: string[][] = parse(new Uint8Array(await written("csv", halves)) as Buffer, { bom: true });
    expect(rows[0]).toEqual(shape.names);
    expect(rows.slice(1)).toEqual(
      expectedRows.map((cells) =>
        cells.map((cell) =>
          typeof cell === "number" ? String(Number(cell.toPrecision(9))) : String(cell ?? ""),
        ),
      ),
    );
    expect(rows.slice(1).map((row) => Math.fround(Number(row[4])))).toEqual(
      columns[4].map((cell) => cell ?? 0),
    );
  });

  test("has an apostrophe before what a spreadsheet would run, in CSV and nowhere else", async () => {
    const formulas = ["=SUM(A1)", "+44 20", "-1.5", "@x", "\tx"];
    const whole = [formulas, formulas, formulas, formulas, formulas.map(() => 0), formulas.map(() => true)];
    const csv: string[][] = parse(new Uint8Array(await written("csv", [whole])) as Buffer, { bom: true });
    expect(csv.slice(1).map(([title]) => title)).toEqual(["'=SUM(A1)", "'+44 20", "-1.5", "'@x", "'\tx"]);
    const lines = new TextDecoder().decode(await written("jsonLines", [whole]));
    expect(
      lines
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { title: string }).title),
    ).toEqual(formulas);
  });

  test("is read back from JSON lines, the columns in their order", async () => {
    const text = new TextDecoder().decode(await written("jsonLines", halves));
    const lines = text.trimEnd().split("\n");
    expect(lines).toHaveLength(awkward.length);
    expect(lines[0]).toBe('{"title":"007","1":"0","a.b":"x","__proto__":"y","probability":0,"certain":true}');
    const entries = lines.map((line) => new Map(Object.entries(JSON.parse(line) as Record<string, Cell>)));
    entries.forEach((row, i) => expect(row.get("title")).toBe(awkward[i]));
    entries.forEach((row, i) => expect(Math.fround(Number(row.get("probability")))).toBe(columns[4][i] ?? 0));
  });

  test("is read back from Arrow, values of their type", async () => {
    const table = tableFromIPC(await written("arrow", halves));
    expect(table.names).toEqual(shape.names);
    expect(shape.names.map((_, column) => [...(table.getChildAt(column) as Iterable<Cell>)])).toEqual(
      columns,
    );
  });

  test("is read back from Parquet, values of their type", async () => {
    const rows = await parquetReadObjects({ file: await written("parquet", halves) });
    expect(rows).toHaveLength(awkward.length);
    shape.names
      .filter((name) => name !== "__proto__")
      .forEach((name) =>
        expect(rows.map((row) => row[name] as Cell)).toEqual(columns[shape.names.indexOf(name)]),
      );
  });

  test("may be many rows, in groups", async () => {
    const rows = 60_000;
    const cells = Array.from({ length: rows }, (_, row) => `record ${row}`);
    const portion = [cells, cells, cells, cells, cells.map((_, row) => row), cells.map(() => false)];
    const quarters = [0, 1, 2, 3].map((quarter) =>
      portion.map((column) => column.slice((quarter * rows) / 4, ((quarter + 1) * rows) / 4)),
    );
    const arrow = tableFromIPC(await written("arrow", quarters));
    expect(arrow.numRows).toBe(rows);
    expect(arrow.getChild("title").at(rows - 1)).toBe(`record ${rows - 1}`);
    const parquet = await parquetReadObjects({
      ...{ file: await written("parquet", quarters), columns: ["title"] },
      ...{ rowStart: rows - 2, rowEnd: rows },
    });
    expect(parquet).toEqual([{ title: `record ${rows - 2}` }, { title: `record ${rows - 1}` }]);
  });

  test("may hold no row", async () => {
    expect(tableFromIPC(await written("arrow", [])).names).toEqual(shape.names);
    expect(await parquetReadObjects({ file: await written("parquet", []) })).toEqual([]);
    expect(new TextDecoder().decode(await written("jsonLines", []))).toBe("");
    expect(parse(new Uint8Array(await written("csv", [])) as Buffer, { bom: true })).toEqual([shape.names]);
  });
});
