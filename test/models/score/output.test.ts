import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOutput } from "../../../models/score/output.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbench-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("openOutput", () => {
  it("gives the file its name only once it is whole", async () => {
    const output = openOutput(join(folder, "out.csv"));
    await output.write("a,b\n");
    await output.write("1,é\n");
    expect(await readdir(folder)).not.toContain("out.csv");
    await output.close();
    expect(await readdir(folder)).toEqual(["out.csv"]);
    expect(await readFile(join(folder, "out.csv"), "utf8")).toBe("a,b\n1,é\n");
  });

  it("leaves nothing behind, and an older file as it was, when it is discarded", async () => {
    await writeFile(join(folder, "out.csv"), "old");
    const output = openOutput(join(folder, "out.csv"));
    await output.write("new");
    await output.discard();
    expect(await readdir(folder)).toEqual(["out.csv"]);
    expect(await readFile(join(folder, "out.csv"), "utf8")).toBe("old");
  });

  it("names a file that cannot be written", async () => {
    const file = join(folder, "missing", "out.csv");
    const output = openOutput(file);
    await expect(
      (async () => {
        await output.write("a");
        await output.close();
      })(),
    ).rejects.toThrow(`unwritable file: ${file}: ENOENT`);
    await output.discard();
    expect(await readdir(folder)).toEqual([]);
  });
});
