import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readModel } from "../../../models/artefacts.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import { decide } from "../../../src/lib/model/scorer.js";
import { runCommand, type CommandOptions } from "./command.js";

let folder: string;
let linear: LinearScorer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbench-"));
  const { description, onnx } = await readModel("title-genre");
  linear = new LinearScorer(description, onnx);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const score = (options: string[], how: CommandOptions = {}) =>
  runCommand("models/score/main.ts", options, how);
const genre = (input: string, output: string, ...more: string[]) => [
  "--task",
  "title-genre",
  "--in",
  input,
  "--column",
  "Title",
  "--out",
  output,
  ...more,
];

/** Label and probabilities of a title, as the plain scorer gives them. */
async function expected(title: string) {
  const { values } = await linear.score([title]);
  return { label: decide(linear.description, values), nonFiction: values[0], fiction: values[1] };
}

const titles = ['A "true" tale, of love', "History of Kent\nand Essex", "  ", "<img onerror=x> 👍 ألف"];
const csv =
  "id,Title,=note\n" + titles.map((title, i) => `00${i},"${title.replaceAll('"', '""')}",-\n`).join("");

describe.concurrent("npm run score", () => {
  it("adds label and probabilities to a CSV file, with all else as it was", async () => {
    const [input, output] = [join(folder, "books.csv"), join(folder, "scored.csv")];
    await writeFile(input, csv);
    const { code, stdout, errors } = await score(genre(input, output));
    expect({ code, stdout, errors }).toEqual({
      code: 0,
      stdout: "",
      errors: [
        "4 rows scored, 1 of them blank and left without a label",
        expect.stringContaining("For another catalogue nobody has shown it.") as string,
      ],
    });
    const [header, ...rows] = parse(await readFile(output, "utf8"), { record_delimiter: "\n" });
    expect(header).toEqual(["id", "Title", "=note", "label", "p_non_fiction", "p_fiction"]);
    expect(rows.map((row: string[]) => row.slice(0, 3))).toEqual(
      titles.map((title, i) => [`00${i}`, title, "-"]),
    );
    for (const [i, title] of titles.entries()) {
      const { label, nonFiction, fiction } = await expected(title);
      const [, , , found, pNon, pFiction] = rows[i];
      if (title.trim() === "") expect([found, pNon, pFiction]).toEqual(["", "", ""]);
      else {
        expect(found).toBe(label);
        expect(Math.abs(Number(pNon) - nonFiction)).toBeLessThan(1e-5);
        expect(Math.abs(Number(pFiction) - fiction)).toBeLessThan(1e-5);
      }
    }
  });

  it("says what can be promised for the very file, and that it is nothing for three titles", async () => {
    const [input, output] = [join(folder, "few.csv"), join(folder, "few-scored.csv")];
    await writeFile(input, csv);
    const { code, errors } = await score(genre(input, output, "--promise", "0.95"));
    expect(code).toBe(0);
    expect(errors.at(-1)).toMatch(
      /^Of these 3 texts no label can be promised to be right at least 95% of the time: it takes 100 /,
    );
  });

  it("asks the deep variant, whose answer is its own, and promises nothing by it", async () => {
    const input = join(folder, "deep.csv");
    await writeFile(input, 'Title\n"A Poem on Frost. Addressed to Mr. Ash"\n  \nA history of Leeds\n');
    const { code, stdout, errors } = await score(genre(input, "-", "--deep"));
    const [, ...rows]: string[][] = parse(stdout, { record_delimiter: "\n" });
    expect(rows.map(([, label]) => label)).toEqual(["fiction", "", "non_fiction"]);
    const { fiction } = await expected("A history of Leeds");
    expect(Math.abs(Number(rows[2][3]) - fiction)).toBeGreaterThan(1e-4);
    expect({ code, last: errors.at(-1) }).toEqual({
      code: 0,
      last: expect.stringContaining("the model promises nothing") as string,
    });
  });

  it("reads a TSV file and writes to standard output", async () => {
    const input = join(folder, "books.tsv");
    await writeFile(input, "Title\tyear\nA tale of love\t1850\n");
    const { code, stdout } = await score(genre(input, "-"));
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Title\tyear\tlabel\tp_non_fiction\tp_fiction\nA tale of love\t1850\tfiction\t[\d.]+\t[\d.]+\n$/,
    );
  });

  it("reads JSON lines from standard input and writes a file", async () => {
    const output = join(folder, "scored.jsonl");
    const { code } = await score(genre("-", output, "--format", "jsonl"), {
      input: '{"Title":"A tale of love","1":[2]}\n',
    });
    expect(code).toBe(0);
    const text = await readFile(output, "utf8");
    expect(text.startsWith('{"Title":"A tale of love","1":[2],"label":"fiction","p_non_fiction":0')).toBe(
      true,
    );
    const row = JSON.parse(text) as { p_non_fiction: number; p_fiction: number };
    expect(row.p_non_fiction + row.p_fiction).toBeCloseTo(1, 5);
  });

  const rows = "Title,id\nKent,1\n";
  const failures: [what: string, content: string | Uint8Array, options: string[], message: string][] = [
    [
      "a promise that is no share",
      rows,
      ["--promise", "2"],
      "invalid option: --promise 2 (expected a share from 0.5 to below 1, such as 0.95)",
    ],
    [
      "a promise of a model of many labels",
      rows,
      ["--task", "quote-themes", "--promise", "0.9"],
      "missing file: heldOut.json of quote-themes (expected of a model of two labels",
    ],
    [
      "a missing column",
      "Name,id\nKent,1\n",
      [],
      'missing column: "Title" in FILE (expected one of Name, id)',
    ],
    [
      "a column that is there already",
      "Title,label\nKent,1\n",
      [],
      'duplicate column: "label" in FILE (expected ',
    ],
    [
      "an unclosed quote, where it is to be strict",
      `Title,id\n${"Wales,1\n".repeat(12)}"Kent,1\n`,
      ["--strict"],
      "unclosed quote: FILE, line or record 14 (expected a closing",
    ],
    ["an unknown task", rows, ["--task", "title-colour"], "unknown task: title-colour (expected book-genres"],
    [
      "an unknown format",
      rows,
      ["--format", "xml"],
      "unknown format: --format xml (expected csv, tsv, jsonl, parquet or marc",
    ],
    ["no column", rows, ["--column", ""], "missing option: --column (expected npm run -s score -- --task"],
    [
      "a missing file",
      rows,
      ["--in", "nowhere.csv"],
      "missing file: nowhere.csv (expected the rows to score)",
    ],
    ["a missing folder", rows, ["--out", "nowhere/out.csv"], "unwritable file: nowhere/out.csv: ENOENT"],
  ];
  it.each(failures)("stops at %s with one message and no file", async (what, content, options, message) => {
    const own = await mkdtemp(join(folder, "failure-"));
    const input = join(own, "in.csv");
    await writeFile(input, content);
    const { code, stdout, errors } = await score([...genre(input, join(own, "out.csv")), ...options]);
    expect(code, what).toBe(1);
    expect(stdout).toBe("");
    expect(errors).toHaveLength(1);
    expect(errors[0].replaceAll(input, "FILE").startsWith(`error: ${message}`), errors[0]).toBe(true);
    expect(await readdir(own)).toEqual(["in.csv"]);
  });

  it("stops at an error far into the file without a partial output", async () => {
    const own = await mkdtemp(join(folder, "late-"));
    await writeFile(join(own, "in.csv"), `Title,id\n${"A tale,1\n".repeat(5000)}A tale\n`);
    const { code, errors } = await score(genre(join(own, "in.csv"), join(own, "out.csv"), "--strict"));
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain("wrong number of cells: ");
    expect(errors[0]).toContain("record 5002");
    expect(await readdir(own)).toEqual(["in.csv"]);
  });

  it.each([
    ["while it writes", 3000],
    ["when the last of a short output is written", 100],
  ])("stops at a full disk %s, without a partial output", async (_, count) => {
    const own = await mkdtemp(join(folder, "full-"));
    await writeFile(join(own, "in.csv"), `Title\n${"A tale of the sea\n".repeat(count)}`);
    const how = { fileBlocks: 1 };
    const { code, errors } = await score(genre(join(own, "in.csv"), join(own, "out.csv")), how);
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`unwritable file: ${join(own, "out.csv")}: EFBIG`);
    expect(await readdir(own)).toEqual(["in.csv"]);
  });

  it("ends at an error although standard input never ends", async () => {
    function* endless() {
      yield "Title,id\n";
      for (let i = 0; ; i++) yield i === 5 ? "too few cells\n" : "A tale,1\n";
    }
    const { code, errors } = await score(genre("-", "-", "--strict"), { input: endless() });
    expect(code).toBe(1);
    expect(errors[0]).toContain("wrong number of cells: standard input, line or record 7");
  });
});
