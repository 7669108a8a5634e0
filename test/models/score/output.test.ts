import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withOutput } from "../../../models/score/output.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbench-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("withOutput", () => {
  it("gives the file its name only once it is whole", async () => {
    const file = join(folder, "out.csv");
    const rows = await withOutput(file, async (write) => {
      await write("a,b\n");
      await write("1,é\n");
      expect(await readdir(folder)).not.toContain("out.csv");
      return 1;
    });
    expect(rows).toBe(1);
    expect(await readdir(folder)).toEqual(["out.csv"]);
    expect(await readFile(file, "utf8")).toBe("a,b\n1,é\n");
  });

  it("leaves nothing behind, and an older file as it was, when the text breaks off", async () => {
    await writeFile(join(folder, "out.csv"), "old");
    const broken = withOutput(join(folder, "out.csv"), async (write) => {
      await write("new");
      throw new Error("bad row");
    });
    await expect(broken).rejects.toThrow(/^bad row$/);
    expect(await readdir(folder)).toEqual(["out.csv"]);
    expect(await readFile(join(folder, "out.csv"), "utf8")).toBe("old");
  });

  it("names a file that cannot be written", async () => {
    const file = join(folder, "missing", "out.csv");
    await expect(withOutput(file, (write) => write("a"))).rejects.toThrow(`unwritable file: ${file}: ENOENT`);
    expect(await readdir(folder)).toEqual([]);
  });

  it("names a folder that stands where the file should", async () => {
    await expect(withOutput(folder, (write) => write("a"))).rejects.toThrow(`unwritable file: ${folder}: `);
    expect(await readdir(folder)).toEqual([]);
  });
});
