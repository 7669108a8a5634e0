import { execFile, spawnSync } from "node:child_process";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "fflate";
import { Marc } from "marcjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPythonEnvironment, type PythonEnvironment } from "../../../tools/pythonEnvironment.js";
import type { MarcField } from "../../../src/lib/catalogue/readers/marc/marcRecord.js";
import { isoBytes, xmlText, type MadeUpField } from "../../lib/catalogue/records/madeUpRecords.js";
import { runCommand } from "./command.js";

let folder = "";
let pymarc: PythonEnvironment;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "records-"));
  pymarc = await openPythonEnvironment("test/lib/catalogue/records/pymarc/requirements.txt");
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(folder, name);
const score = (...options: string[]) => runCommand("models/score/main.ts", options);
const fixed = ["--agency", "DE-1", "--date", "20261130", "--address", "https://a.example/model"];

const field = (tag: string, ...subfields: [string, string][]): MarcField => ({
  ...{ tag, ind1: " ", ind2: tag === "655" ? "7" : " ", subfields },
});
const book = (id: string, title: string, ...more: MarcField[]): MadeUpField[] => [
  { tag: "001", text: id },
  field("245", ["a", title]),
  ...more,
];
const novel = (id: string, name = "The lost heir") => book(id, `${name}. A novel. In three volumes`);
const carried = field("655", ["a", "Fiction."], ["2", "lcgft"]);
const address = "http://id.loc.gov/authorities/genreForms/gf2014026339";
const marc8 = ["nam  22", "   "];

/** Records with what the command makes of them: is something added? */
const records: [what: string, bytes: Buffer, isAdded: boolean][] = [
  ["certain", isoBytes(novel("1", "Die Brücke")), true],
  ["certain, in MARC-8", isoBytes(novel("2"), marc8), true],
  [
    "MARC-8 with an accent",
    Buffer.from(isoBytes(novel("3", "Louise~e"), marc8).map((b) => (b === 0x7e ? 0xe2 : b))),
    true,
  ],
  ["of a label without a term", isoBytes(book("4", "History of the county of Kent")), false],
  ["uncertain", isoBytes(book("5", "Notes on the ferns of Ardlaw")), false],
  ["carrying the term", isoBytes([...novel("6"), carried]), false],
  ["without a title", isoBytes([{ tag: "001", text: "7" }]), false],
  ["of two titles", isoBytes([...novel("8"), field("245", ["a", "B"])]), false],
  ["of a wrong length", Buffer.concat([Buffer.from("00099"), isoBytes(novel("9")).subarray(5)]), false],
  [
    "of a wrong directory",
    Buffer.from(isoBytes(novel("10")).toString("latin1").replace("2450", "245x"), "latin1"),
    false,
  ],
  ["no record", Buffer.from("rubbish\x1d"), false],
  ["an authority", isoBytes(book("12", "A"), ["nz  a22", "   "]), false],
  ["blank", isoBytes(book("13", " ")), false],
];
const marcFile = Buffer.concat([
  ...records.flatMap(([, bytes]) => [bytes, Buffer.from("\r\n")]),
  Buffer.from("\x1a"),
]);
const layout = { prefix: "marc:", field: "\n  ", subfield: "\n    " };
const xmlRecords = [
  novel("1", "Die Brücke"),
  book("4", "History of the county of Kent"),
  [{ tag: "001", text: "7" }],
];
const xmlFile = `<?xml version="1.0"?>\n<marc:collection xmlns:marc="http://www.loc.gov/MARC21/slim">\n${xmlRecords.map((each) => xmlText(each, layout)).join("\n")}\n</marc:collection>\n`;

/** Records of a file as marcjs reads them. */
function readBack(file: Buffer): string[][][] {
  const found: string[][][] = [];
  for (let from = 0, end = file.indexOf(0x1d); end >= 0; [from, end] = [end + 1, file.indexOf(0x1d, end + 1)])
    found.push(Marc.parse(file.subarray(from, end + 1), "iso2709").fields);
  return found;
}

// Some run four commands one after the other, beside others.
describe.concurrent("npm run score, of records", { timeout: 240_000 }, () => {
  it("adds what is certain to records of ISO 2709, leaves the rest as it is, and undoes it", async () => {
    const [input, out, again, undone] = ["in.mrc", "out.mrc", "again.mrc", "undone.mrc"].map(inFolder);
    await writeFile(input, marcFile);
    const { code, stdout, errors } = await score("--in", input, "--out", out, ...fixed);
    expect([code, stdout]).toEqual([0, ""]);
    expect(errors.slice(0, -1)).toEqual([
      "13 records: 3 terms added to 3",
      "1 record left alone, carrying the term already",
      `7 records for a person to look at, in ${inFolder("out-review.csv")}: uncertain 1, no title 1, several titles 1, broken record 3, no bibliographic record 1`,
      "no term: non_fiction, the label of 1 record (expected a line in the terms.csv of title-genre, or in another table by --terms)",
    ]);

    const file = await readFile(out);
    let at = 0;
    for (const [what, bytes, isAdded] of records) {
      const end = file.indexOf(0x1d, at) + 1;
      const after = file.subarray(at, end);
      at = end + 2;
      expect(file.subarray(end, at).toString(), what).toBe("\r\n");
      expect(Buffer.compare(after, bytes) !== 0, what).toBe(isAdded);
      if (!isAdded) continue;
      const [before, fields] = [bytes, after].map((each) => Marc.parse(each, "iso2709").fields);
      expect(fields.slice(0, 2)).toEqual(before);
      expect(fields[2]).toEqual(["655", " 7", "8", "1\\p", "a", "Fiction", "2", "lcgft", "0", address]);
      expect(fields[3].slice(0, 4)).toEqual(["883", "0 ", "8", "1\\p"]);
      expect(fields[3].slice(8)).toEqual(["d", "20261130", "q", "DE-1", "u", "https://a.example/model"]);
    }
    expect(file.subarray(at).toString()).toBe("\x1a");

    const review = (await readFile(inFolder("out-review.csv"), "utf8")).trimEnd().split("\n");
    expect(review[0]).toBe("record,identifier,title,label,probability,problem,detail");
    expect(review[1]).toMatch(/^5,5,Notes on the ferns of Ardlaw,non_fiction,0\.\d{1,6},uncertain,$/);
    expect(review.slice(2)).toEqual([
      '7,7,,,,no title,"expected one field 245, not 0"',
      expect.stringMatching(/^8,8,.*,several titles,/),
      expect.stringMatching(/^9,,,fiction,[\d.]+,broken record,"it has \d+ bytes, and its leader says 99"$/),
      expect.stringMatching(/^10,,,fiction,[\d.]+,broken record,/),
      '11,,,,,broken record,"expected a leader of 24 characters, as MARC 21 has it"',
      expect.stringMatching(/^12,12,A,\w+,[\d.]+,no bibliographic record,/),
    ]);

    const second = await score("--in", out, "--out", again);
    expect(second.errors.slice(0, 2)).toEqual([
      "13 records: 0 terms added to 0",
      "4 records left alone, carrying the term already",
    ]);
    expect(await readFile(again)).toEqual(file);

    const { errors: said } = await score("--in", again, "--out", undone, "--remove");
    expect(said).toEqual(["13 records: 3 labels taken out", "3 broken records left as found"]);
    expect(await readFile(undone)).toEqual(marcFile);
  });

  it("does so with MARCXML, also packed", async () => {
    const [input, out, undone] = ["in.xml.gz", "xout.xml", "undone.xml"].map(inFolder);
    await writeFile(input, gzipSync(Buffer.from(xmlFile)));
    expect((await score("--in", input, "--out", out, ...fixed)).errors[0]).toBe(
      "3 records: 1 term added to 1",
    );
    const after = await readFile(out, "utf8");
    const added =
      /\n {2}<marc:datafield tag="655"[^]*?<\/marc:datafield>\n {2}<marc:datafield tag="883"[^]*?<\/marc:datafield>/;
    expect(after.replace(added, "")).toBe(xmlFile);
    expect(await score("--in", out, "--out", undone, "--remove", "--agency", "DE-1")).toMatchObject({
      errors: ["3 records: 1 label taken out"],
    });
    expect(await readFile(undone, "utf8")).toBe(xmlFile);
  });

  it("is shared out: the outputs of shards are that of the whole, and so are records for a person to look at", async () => {
    const many = Array.from({ length: 120 }, (_, i) =>
      isoBytes(i % 3 === 0 ? novel(`${i}`) : book(`${i}`, "Notes")),
    );
    const input = inFolder("many.mrc");
    await writeFile(input, Buffer.concat(many));
    const run = (out: string, ...more: string[]) =>
      score("--in", input, "--out", inFolder(out), ...fixed, ...more);
    const outs = ["whole.mrc", "1.mrc", "2.mrc"];
    const said = await Promise.all([
      run(outs[0]),
      run(outs[1], "--shard", "1/2"),
      run(outs[2], "--shard", "2/2"),
    ]);
    expect(said[0].errors[0]).toBe("120 records: 40 terms added to 40");
    const [whole, ...shards] = await Promise.all(outs.map((out) => readFile(inFolder(out))));
    expect(Buffer.concat(shards)).toEqual(whole);
    const lines = async (out: string) =>
      (await readFile(inFolder(out), "utf8")).trimEnd().split("\n").slice(1);
    const titles = async (out: string) => (await lines(out)).map((line) => line.replace(/^\d+,/, ""));
    expect([...(await titles("1-review.csv")), ...(await titles("2-review.csv"))]).toEqual(
      await titles("whole-review.csv"),
    );
  });

  it("takes a table of the library's, adds field 380, and writes to a pipe what it reads from one", async () => {
    const file = isoBytes(novel("1"));
    const options = ["--in", "-", "--out", "-", "--format", "marc", "--form-of-work", ...fixed];
    const { stdout, errors } = await runCommand(
      "models/score/main.ts",
      [...options, "--terms", "models/examples/terms-fast.csv"],
      { input: file },
    );
    const [fields] = readBack(Buffer.from(stdout));
    const term = ["8", "1\\p", "a", "Fiction", "2", "fast", "0", "http://id.worldcat.org/fast/1423787"];
    expect(fields.slice(2, 4)).toEqual([
      ["380", "  ", ...term],
      ["655", " 7", ...term],
    ]);
    expect(errors[0]).toBe("1 record: 1 term added to 1");
  });

  it("reads in pymarc as it does in marcjs", async ({ skip }) => {
    if ("missing" in pymarc) return skip(pymarc.missing);
    const whole = records.filter(([, , isAdded]) => isAdded).map(([, bytes]) => bytes);
    const [input, out, xmlInput, xmlOut] = ["p.mrc", "p-out.mrc", "px.xml", "px-out.xml"].map(inFolder);
    await writeFile(input, Buffer.concat(whole.slice(0, 2)));
    await writeFile(xmlInput, xmlFile);
    await score("--in", input, "--out", out, "--form-of-work", ...fixed);
    await score("--in", xmlInput, "--out", xmlOut, ...fixed);
    const { interpreter } = pymarc;
    const read = async (file: string) =>
      JSON.parse(
        (await promisify(execFile)(interpreter, ["test/lib/catalogue/records/pymarc/read.py", file])).stdout,
      ) as string[][][];
    expect(await read(out)).toEqual(readBack(await readFile(out)));
    expect((await read(out)).map((fields) => fields.map(([tag]) => tag))).toEqual(
      whole.slice(0, 2).map(() => ["001", "245", "380", "655", "883"]),
    );
    const [first, ...others] = await read(xmlOut);
    const [before, ...rest] = await read(xmlInput);
    expect(others).toEqual(rest);
    expect(first.slice(0, before.length)).toEqual(before);
    expect(first.slice(before.length).map(([tag, , , link, , text]) => [tag, link, text])).toEqual([
      ["655", "1\\p", "Fiction"],
      ["883", "1\\p", expect.stringContaining("Genre workbench: title-genre, version ")],
    ]);
  });

  it("reads in yaz-marcdump without a complaint", async ({ skip }) => {
    if (spawnSync("yaz-marcdump", ["-V"]).error) return skip("there is no yaz-marcdump here (Debian: yaz)");
    const [input, out, xmlInput, xmlOut] = ["y.mrc", "y-out.mrc", "yx.xml", "yx-out.xml"].map(inFolder);
    await writeFile(input, Buffer.concat([isoBytes(novel("1")), isoBytes(novel("2", "Ö"))]));
    await writeFile(xmlInput, xmlFile);
    await score("--in", input, "--out", out, ...fixed);
    await score("--in", xmlInput, "--out", xmlOut, ...fixed);
    const dump = async (...options: string[]) => (await promisify(execFile)("yaz-marcdump", options)).stdout;
    for (const text of [await dump("-v", out), await dump("-i", "marcxml", xmlOut)]) {
      expect(text).toContain(`655  7 $8 1\\p $a Fiction $2 lcgft $0 ${address}`);
      expect(text).toMatch(
        /^883 0 {2}\$8 1\\p \$a Genre workbench: title-genre, version [\da-f]{12} \$c [01]\.\d{4} \$d 20261130/m,
      );
      expect(text).not.toMatch(/\((?:No|Bad|Separator) /);
    }
  });

  it("says that a model without a range of certainty promises nothing", async () => {
    await writeFile(inFolder("form.mrc"), isoBytes(novel("1")));
    const out = inFolder("form-out.mrc");
    const { errors } = await score("--task", "title-form", "--in", inFolder("form.mrc"), "--out", out);
    expect(errors).toEqual([
      "no range of certainty: title-form promises nothing, so that each of its labels is for a person to look at",
      "1 record: 0 terms added to 0",
      expect.stringContaining("1 record for a person to look at"),
    ]);
    expect(await readFile(out)).toEqual(isoBytes(novel("1")));
  });

  const table = "label,term,source,uri\nromance,Romances,lcgft,\n";
  it.each([
    [
      ["--in", "a.mrc", "--out", "b.xml"],
      "wrong ending: b.xml (expected .mrc, as a.mrc holds MARC 21 in ISO 2709)",
    ],
    [
      ["--in", "a.csv", "--out", "b.mrc"],
      "wrong kind of file: a.csv (expected records in MARC 21, or in MARCXML that is not in UTF-16)",
    ],
    [
      ["--in", "a.mrc", "--out", "b.mrc", "--task", "quote-themes"],
      "missing terms: no label of quote-themes has one (expected a table of them: --terms FILE)",
    ],
    [
      ["--in", "a.mrc", "--out", "b.mrc", "--terms", "t.csv"],
      "wrong line: t.csv, line 2 (expected a label of the model, such as non_fiction, fiction)",
    ],
    [
      ["--in", "a.mrc", "--out", "b.mrc", "--column", "name"],
      'missing column: "name" in a.mrc (expected one of identifier, title,',
    ],
    [
      ["--in", "a.mrc", "--out", "b.mrc", "--date", "today"],
      "invalid option: --date today (expected a day such as 20261130)",
    ],
    [
      ["--in", "a.mrc", "--out", "b.mrc", "--agency", "The Library"],
      "invalid option: --agency The Library (expected the code of a library",
    ],
    [
      ["--in", "a.mrc", "--out", "b.mrc", "--address", "here"],
      "invalid option: --address here (expected an address",
    ],
    [["--in", "a.csv", "--out", "b.csv", "--remove"], "wrong kind of file: a.csv holds no records"],
    [["--in", "none.mrc", "--out", "b.mrc", "--remove"], "missing file: none.mrc"],
  ])("writes nothing where asked for %j", async (options, message) => {
    const own = await mkdtemp(join(folder, "wrong-"));
    await writeFile(join(own, "a.mrc"), isoBytes(novel("1")));
    await writeFile(join(own, "a.csv"), "title\nA\n");
    await writeFile(join(own, "t.csv"), table);
    const paths = options.map((each) => (/^\w+\.\w+$/.test(each) ? join(own, each) : each));
    const { code, errors } = await score(...paths);
    expect([code, errors.at(-1)?.replaceAll(`${own}/`, "")]).toEqual([
      1,
      expect.stringContaining(`error: ${message}`),
    ]);
    await expect(access(join(own, "b.mrc"))).rejects.toThrow("ENOENT");
  });
});
