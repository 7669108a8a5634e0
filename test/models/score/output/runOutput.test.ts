import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RunState } from "../../../../models/score/output/journal.js";
import { RunOutput, type OutputOptions } from "../../../../models/score/output/runOutput.js";

let folder: string;
let file: string;
let said: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbench-"));
  file = join(folder, "out.csv");
  said = [];
});
afterEach(() => rm(folder, { recursive: true }));

const state: RunState = {
  next: 1,
  lengths: {},
  rows: 1,
  blank: 0,
  counts: {},
  lines: 1,
  hasColumn: true,
  rejects: { count: 0 },
  sample: [],
  notes: [],
  isWhole: false,
};

async function open(options: Partial<OutputOptions> = {}): Promise<RunOutput> {
  const output = await RunOutput.open({
    files: { output: file },
    input: undefined,
    run: { "--column": "Title" },
    force: false,
    resume: false,
    say: (sentence) => said.push(sentence),
    ...options,
  });
  if (!output) throw new Error("the output is whole");
  return output;
}

const write = (output: RunOutput, text: string) => output.write("output", Buffer.from(text));

/** A run that writes a row, says so, writes half of another, and is killed: its files stay as they are. */
async function killed(options: Partial<OutputOptions> = {}) {
  const output = await open(options);
  await write(output, "one\n");
  await output.keep({ ...state, lengths: output.lengths });
  await write(output, "tw");
  await new Promise((resolve) => setTimeout(resolve, 50));
  await rm(`${file}.lock`);
  return output;
}

describe("the output of a run", () => {
  it("has its name only once it is whole, and leaves nothing beside it", async () => {
    const output = await open();
    await write(output, "a,b\n");
    await write(output, "1,é\n");
    expect(await readdir(folder)).toEqual(["out.csv.lock", "out.csv.part"]);
    await output.finish();
    expect(await readdir(folder)).toEqual(["out.csv"]);
    expect(await readFile(file, "utf8")).toBe("a,b\n1,é\n");
  });

  it("is not written over what is there unless forced, and when that fails it is as it was", async () => {
    await writeFile(file, "old");
    await expect(open()).rejects.toMatchObject({
      message: `existing output: ${file} (expected no such file, or --force to write over it)`,
      exitCode: 3,
    });
    const failed = await open({ force: true });
    await write(failed, "new");
    await failed.abandon();
    expect([await readdir(folder), await readFile(file, "utf8")]).toEqual([["out.csv"], "old"]);
    const output = await open({ force: true });
    await write(output, "new");
    await output.finish();
    expect([await readdir(folder), await readFile(file, "utf8")]).toEqual([["out.csv"], "new"]);
  });

  it("is not the input, by whatever name", async () => {
    await writeFile(file, "rows");
    await expect(open({ input: join(folder, ".", "out.csv") })).rejects.toThrow(
      `output is the input: ${file} (expected another file, or --force)`,
    );
    expect(await readdir(folder)).toEqual(["out.csv"]);
  });

  it("is refused where another run is writing it", async () => {
    const output = await open();
    await expect(open()).rejects.toMatchObject({
      message: `output in use: ${file}, by process ${process.pid} (expected one run at a time; if that is no run, remove ${file}.lock)`,
      exitCode: 3,
    });
    await output.abandon();
  });

  it("names a file that cannot be written", async () => {
    const missing = join(folder, "missing", "out.csv");
    await expect(open({ files: { output: missing } })).rejects.toThrow(`unwritable file: ${missing}: ENOENT`);
    await expect(
      open({ files: { output: folder }, force: true }).then((output) => output.finish()),
    ).rejects.toThrow(`unwritable file: ${folder}: `);
  });
});

describe("the output of a run that was killed", () => {
  it("is named and cleared by the next run", async () => {
    await killed();
    const output = await open();
    expect(said).toEqual([
      `An earlier run has left ${file}.part unfinished, 6 bytes; it was cleared. With --resume this run would have gone on with it.`,
    ]);
    await write(output, "1\n");
    await output.finish();
    expect([await readdir(folder), await readFile(file, "utf8")]).toEqual([["out.csv"], "1\n"]);
  });

  it("is gone on with from what its journal says, neither less nor more", async () => {
    await killed();
    const output = await open({ resume: true });
    expect(output.begun).toEqual({ ...state, lengths: { output: 4 } });
    await write(output, "two\n");
    await output.finish();
    expect([await readdir(folder), await readFile(file, "utf8")]).toEqual([["out.csv"], "one\ntwo\n"]);
  });

  it("is not gone on with by a run that is asked something else, which leaves it as it is", async () => {
    await killed();
    const before = await readdir(folder);
    await expect(open({ resume: true, run: { "--column": "title" } })).rejects.toThrow(
      'different run: --column "title" (expected "Title", as the unfinished output was begun with',
    );
    expect(await readdir(folder)).toEqual(before);
  });

  it("is refused where it is shorter than its journal says", async () => {
    await killed();
    await writeFile(`${file}.part`, "on");
    await expect(open({ resume: true })).rejects.toThrow("unfinished output of 2 bytes (expected 4");
  });

  it("gets its names where it was killed between them", async () => {
    const files = { output: file, rejects: join(folder, "rejects.csv") };
    const output = await open({ files });
    await write(output, "one\n");
    await output.keep({ ...state, lengths: output.lengths, isWhole: true });
    await writeFile(files.rejects, "rejects");
    await rm(`${files.rejects}.part`);
    for (const each of Object.values(files)) await rm(`${each}.lock`);
    const next = await open({ files, resume: true });
    expect(next.begun?.isWhole).toBe(true);
    await next.finish();
    expect((await readdir(folder)).sort()).toEqual(["out.csv", "rejects.csv"]);
    expect(await readFile(files.rejects, "utf8")).toBe("rejects");
  });

  it("is whole where it has its name: then there is nothing to go on with", async () => {
    await writeFile(file, "one\n");
    await expect(open({ resume: true })).rejects.toThrow("the output is whole");
    expect(await readdir(folder)).toEqual(["out.csv"]);
  });
});
