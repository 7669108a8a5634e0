import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digest } from "../../../loaders/digest.js";
import { json } from "../../../models/artefacts.js";
import { smallModel } from "../../lib/model/smallModel.js";
import { runCommand } from "../score/command.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "share-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const share = (...options: string[]) => runCommand("models/share/main.ts", options);

describe("npm run share", () => {
  it("writes a folder and a zip of it, and writes over them only when told", async () => {
    const out = join(folder, "titles");
    const first = await share("title-genre", "--out", out);
    expect(first.code, first.errors.join("\n")).toBe(0);
    const zip = await readFile(`${out}.zip`);
    expect(await readdir(out)).toEqual(
      expect.arrayContaining([
        "README.md",
        "DATASHEET.md",
        "croissant.json",
        "ro-crate-metadata.json",
        "usage",
      ]),
    );
    const refused = await share("title-genre", "--out", out);
    expect(refused.code).toBe(1);
    expect(refused.errors).toEqual([`error: existing output: ${out} (expected no such file, or --force)`]);
    expect((await share("title-genre", "--out", out, "--force")).code).toBe(0);
    expect(digest(await readFile(`${out}.zip`))).toBe(digest(zip));
  }, 120_000);

  it("never takes a folder that is no bundle for its own", async () => {
    const precious = join(folder, "precious");
    await mkdir(precious);
    await writeFile(join(precious, "notes.txt"), "mine");
    const { code, errors } = await share("title-genre", "--out", precious, "--force");
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/^error: no bundle: /);
    expect(await readFile(join(precious, "notes.txt"), "utf8")).toBe("mine");
  });

  it("shares a model of a reader's that nobody has measured, and says so", async () => {
    const own = join(folder, "taught");
    const { description, onnx } = smallModel();
    await mkdir(own);
    await writeFile(join(own, "model.json"), json(description));
    await writeFile(join(own, "model.onnx"), onnx);
    const out = join(folder, "shared");
    const { code, errors } = await share("--model", own, "--out", out);
    expect(code, errors.join("\n")).toBe(0);
    expect(await readFile(join(out, "README.md"), "utf8")).toContain("nobody has measured it");
    expect(await readFile(join(out, "DATASHEET.md"), "utf8")).not.toMatch(/undefined|null|NaN/);
    expect(await readdir(out)).not.toContain("evaluation.json");
  });

  it.each([
    ["an unknown task", ["title-colour"], /^error: unknown task: title-colour/],
    ["no task", [], /^error: unknown task: none given/],
    [
      "a task and a folder",
      ["title-genre", "--model", "x"],
      /^error: conflicting arguments: title-genre and --model/,
    ],
    ["a folder without a model", ["--model", "no-such-folder"], /^error: missing file: no-such-folder/],
  ])("stops at %s with one message", async (_, options, message) => {
    const { code, errors } = await share(...options);
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
  });
});
