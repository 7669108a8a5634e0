import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Format } from "../../../models/score/format.js";
import type { Choices, Reject } from "../../../src/lib/catalogue/readers/table.js";
import { addedCells } from "../../../models/score/columns.js";
import { openInput } from "../../../models/score/input/openInput.js";
import type { Part } from "../../../models/score/input/part.js";
import { rejected } from "../../../models/score/rejects.js";
import { runParts, type PartWriter } from "../../../models/score/run.js";
import { missingColumn, requireFree } from "../../../models/score/texts.js";
import { PartScorer } from "../../../models/score/worker/partScorer.js";
import { peekTable } from "../../../src/lib/catalogue/readers/openTable.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import { smallModel } from "../../lib/model/smallModel.js";

const { description, onnx } = smallModel();
const scorer = new LinearScorer(description, onnx);
const cells = addedCells(description);
const added = cells.names;

const choicesOf: Record<Exclude<Format, "marc" | "parquet">, Choices> = {
  csv: { format: "delimited", separator: "," },
  tsv: { format: "delimited", separator: "\t" },
  jsonl: { format: "jsonl" },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "score-rows-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Scores a file in small parts, strictly; gives the output and the counts. */
async function scored(content: string | Uint8Array, format: keyof typeof choicesOf, column = "Title") {
  return scoredRows(content, { column, choices: choicesOf[format] }, (reject) => {
    throw rejected(reject, "books");
  });
}

async function scoredRows(
  content: string | Uint8Array,
  { column, choices = {} }: { column: string; choices?: Choices },
  onReject: (reject: Reject) => void,
) {
  const name = "books";
  const file = join(folder, name);
  await writeFile(file, content);
  const input = await openInput({ file, name, choices, partBytes: 1 });
  const { found, names, layout } = input;
  if (found.format === "delimited" && !names.includes(column)) throw missingColumn(names, column, name);
  requireFree(names, cells.names, name);
  const settings = { input: file, model: { task: "" }, deep: false, gzip: false, samples: false };
  const part = new PartScorer({ ...settings, name, column, found, names, layout }, scorer);
  const pool = { size: 2, score: (each: Part) => part.score(each), close: () => Promise.resolve() };
  let text = "";
  const output: PartWriter = {
    begun: undefined,
    lengths: {},
    write: (what, bytes) => {
      if (what === "output") text += Buffer.from(bytes).toString();
      return Promise.resolve();
    },
    keep: () => Promise.resolve(),
  };
  const { rows, blank, hasColumn } = await runParts(input, { from: 0, to: Infinity }, pool, output, {
    onReject,
  });
  if (!hasColumn && rows > 0) throw missingColumn(names, column, name);
  return { text, counts: { rows, blank } };
}

/** What the scorer says of a title, as the added cells. */
async function cellsOf(title: string): Promise<[label: string, no: number, yes: number]> {
  const { values } = await scorer.score([title]);
  const rounded = [values[0], values[1]].map((p) => Math.round(p * 1e6) / 1e6);
  return [values[1] >= 0.5 ? "yes" : "no", rounded[0], rounded[1]];
}

describe("addedColumns", () => {
  it("are the label and a probability for each label", () => {
    expect(added).toEqual(["label", "p_no", "p_yes"]);
  });
});

describe("scoring CSV", () => {
  it("keeps all columns in order and adds label and probabilities", async () => {
    const { text, counts } = await scored("id,Title,year\n7,A tale,1850\n8,Kent,1851\n", "csv");
    const [one, two] = [await cellsOf("A tale"), await cellsOf("Kent")];
    expect(text).toBe(
      `id,Title,year,label,p_no,p_yes\n7,A tale,1850,${one.join(",")}\n8,Kent,1851,${two.join(",")}\n`,
    );
    expect(counts).toEqual({ rows: 2, blank: 0 });
  });

  it("gives blank titles no label and no probability, and counts them", async () => {
    const { text, counts } = await scored('id,Title\n1,\n2,"  "\n3,Kent\n', "csv");
    const rows = parse(text, { relax_column_count: false });
    expect(rows.slice(1, 3)).toEqual([
      ["1", "", "", "", ""],
      ["2", "  ", "", "", ""],
    ]);
    expect(counts).toEqual({ rows: 3, blank: 2 });
  });

  it("takes a byte-order mark, line ends of Windows and blank lines", async () => {
    const { text, counts } = await scored("\ufeffTitle,id\r\nKent,1\r\n\r\n\r\nA tale,2\r\n", "csv");
    expect(parse(text).map((row: string[]) => row.slice(0, 2))).toEqual([
      ["Title", "id"],
      ["Kent", "1"],
      ["A tale", "2"],
    ]);
    expect(counts.rows).toBe(2);
  });

  it("writes the heading alone for a file without rows", async () => {
    expect(await scored("id,Title\n", "csv")).toEqual({
      text: "id,Title,label,p_no,p_yes\n",
      counts: { rows: 0, blank: 0 },
    });
  });

  it("scores more rows than a batch holds, in their order", async () => {
    const titles = Array.from({ length: 4500 }, (_, i) => `Tale ${i}`);
    const { text, counts } = await scored(`Title\n${titles.join("\n")}\n`, "csv");
    expect(parse(text, { from: 2 }).map(([title]: string[]) => title)).toEqual(titles);
    expect(counts.rows).toBe(4500);
  });
});

describe.each([
  ["csv", ","],
  ["tsv", "\t"],
] as const)("scoring %s", (format, delimiter) => {
  it("keeps every cell, whatever is in it: quotes, delimiters, line breaks, formulas, markup", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc
        .array(fc.constantFrom('"', "'", ",", "\t", "\n", "\r\n", " ", "a", "=1", "<b>", "é"))
        .map((x) => x.join("")),
    );
    const tables = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const { text, counts } = await scored(
          stringify([["a", "Title", "z"], ...rows], { delimiter }),
          format,
        );
        const found: string[][] = parse(text, { delimiter, record_delimiter: "\n" });
        expect(found[0]).toEqual(["a", "Title", "z", ...added]);
        expect(found.slice(1).map((row) => row.slice(0, 3))).toEqual(rows);
        expect(counts.rows).toBe(rows.length);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  const file = (rows: string[]) => rows.map((row) => row.replaceAll("|", delimiter)).join("\n") + "\n";

  it.each<[string, string[], string]>([
    [
      "a missing column",
      ["id|Name", "1|Kent"],
      'missing column: "Title" in books (expected one of id, Name)',
    ],
    [
      "a column that is there already",
      ["Title|label", "Kent|x"],
      'duplicate column: "label" in books (expected',
    ],
    [
      "a probability that is there already",
      ["p_yes|Title", "1|x"],
      'duplicate column: "p_yes" in books (expected',
    ],
    [
      "a row with too few cells",
      ["id|Title", "1|Kent", "2"],
      "wrong number of cells: books, line or record 3 (1; expected 2)",
    ],
    [
      "a row with too many cells",
      ["id|Title", "1|Kent|x"],
      "wrong number of cells: books, line or record 2 (3; expected 2)",
    ],
    ["no content", [], "empty file: books (expected a table with a row or more)"],
  ])("refuses %s", async (_, rows, message) => {
    await expect(scored(rows.length === 0 ? "" : file(rows), format)).rejects.toThrow(message);
  });

  it("reads Windows-1252 where it is no UTF-8, and writes UTF-8", async () => {
    const bytes = Buffer.from(file(["id|Title", "1|Études"]), "latin1");
    expect((await scored(bytes, format)).text).toContain(`1${delimiter}Études${delimiter}`);
  });

  it("passes on an error of the input itself", async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error("unreadable disk"));
      },
    });
    await expect(peekTable(broken, "books")).rejects.toThrow("unreadable disk");
  });
});

describe("scoring TSV", () => {
  it("takes quotes inside a cell as they are", async () => {
    const { text } = await scored('Title\tsize\nThe "Kent" book\t6" x 4"\n', "tsv");
    const [, row] = parse(text, { delimiter: "\t" });
    expect(row.slice(0, 2)).toEqual(['The "Kent" book', '6" x 4"']);
  });
});

describe("scoring CSV with a quote inside an unquoted cell", () => {
  it("names the line", async () => {
    await expect(scored('Title\nThe "Kent" book\n', "csv")).rejects.toThrow(
      "stray quote: books, line or record 2 (",
    );
  });

  it("names the line of one that is never closed", async () => {
    await expect(scored('id,Title\n1,"Kent\n2,x\n', "csv")).rejects.toThrow(
      "unclosed quote: books, line or record 2 (",
    );
  });
});

describe("scoring JSON lines", () => {
  it("keeps every row as it was written, and adds label and probabilities at its end", async () => {
    const kent = '{"Title": "Kent", "1": 2, "n": 12345678901234567890, "x": [1.0, {"y": null}] }';
    const { text } = await scored(`${kent}\n`, "jsonl");
    const [label, no, yes] = await cellsOf("Kent");
    expect(text).toBe(`${kent.slice(0, -1)},"label":"${label}","p_no":${no},"p_yes":${yes}}\n`);
    expect(JSON.parse(text)).toMatchObject({ Title: "Kent", "1": 2, label, p_no: no, p_yes: yes });
  });

  it("keeps every value of any object", async () => {
    const titled = fc
      .record({ Title: fc.string({ unit: "grapheme" }), rest: fc.dictionary(fc.string(), fc.jsonValue()) })
      .map(({ Title, rest }) => ({ ...rest, Title }))
      .filter((row) => added.every((each) => !Object.hasOwn(row, each)));
    await fc.assert(
      fc.asyncProperty(fc.array(titled, { minLength: 1, maxLength: 5 }), async (rows) => {
        const lines = rows.map((row) => JSON.stringify(row));
        const { text, counts } = await scored(lines.map((line) => `${line}\n`).join(""), "jsonl");
        const found = text.split("\n").filter((line) => line !== "");
        expect(found).toHaveLength(rows.length);
        found.forEach((line, i) => {
          const { label, p_no, p_yes, ...row } = JSON.parse(line);
          expect(row).toEqual(JSON.parse(lines[i]));
          expect([typeof label, typeof p_no, typeof p_yes][0]).toBe("string");
        });
        expect(counts.rows).toBe(rows.length);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it("takes line separators of Unicode inside a text, line ends of Windows, blank lines, no last line end", async () => {
    const { text, counts } = await scored('{"Title":"a\u2028b\u0085c"}\r\n\r\n \n{"Title":"d"}', "jsonl");
    expect(
      text
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { Title: unknown }).Title),
    ).toEqual(["a\u2028b\u0085c", "d"]);
    expect(counts.rows).toBe(2);
  });

  it("reads texts that are no strings: null as blank, the rest as JSON", async () => {
    const { text, counts } = await scored('{"Title":null}\n{"Title":["A tale"]}\n', "jsonl");
    const rows = text.trimEnd().split("\n");
    expect(JSON.parse(rows[0])).toEqual({ Title: null, label: "", p_no: "", p_yes: "" });
    expect(JSON.parse(rows[1]).p_yes).toBe((await cellsOf('["A tale"]'))[2]);
    expect(counts).toEqual({ rows: 2, blank: 1 });
  });

  it.each([
    ["a line that is no JSON", '{"Title":"a"}\n{"Title":', "invalid JSON: books, line or record 2 ("],
    [
      "a line that is no object",
      "[1]\n",
      "invalid JSON: books, line or record 1 (expected an object, found [1])",
    ],
    ["null", "null\n", "invalid JSON: books, line or record 1 (expected an object, found null)"],
    [
      "a key that no line has",
      '{"name":1,"id":2}\n',
      'missing column: "Title" in books (expected one of name, id)',
    ],
    ["a key that is there already", '{"Title":"a","p_no":1}\n', 'duplicate column: "p_no" in books '],
  ])("refuses %s, naming the line", async (_, input, message) => {
    await expect(scored(input, "jsonl")).rejects.toThrow(message);
  });

  it("does not take what every object inherits for a key", async () => {
    await expect(scored('{"id":2}\n', "jsonl", "constructor")).rejects.toThrow(
      'missing column: "constructor"',
    );
  });

  it("takes an absent key for an empty cell", async () => {
    const { text, counts } = await scored('{"Title":"a"}\n{}\n', "jsonl");
    expect(text.split("\n")[1]).toBe('{"label":"","p_no":"","p_yes":""}');
    expect(counts).toEqual({ rows: 2, blank: 1 });
  });
});

describe("scoring a file with broken rows, in a format that is not said", () => {
  it("leaves them out, tells of each, and writes the others with the separator of the file", async () => {
    const rejects: number[] = [];
    const input = 'id;Title\n1;Kent\n2;x;y\n3;"A\n4;Wales\n';
    const { text, counts } = await scoredRows(input, { column: "Title" }, ({ at }) => void rejects.push(at));
    expect(counts.rows).toBe(2);
    expect(text.split("\n").map((line) => line.split(";").slice(0, 3).join(";"))).toEqual([
      "id;Title;label",
      expect.stringMatching(/^1;Kent;/),
      expect.stringMatching(/^4;Wales;/),
      "",
    ]);
    expect(rejects).toEqual([3, 4]);
  });
});
