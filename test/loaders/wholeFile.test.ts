import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fillWhole, writeWhole } from "../../loaders/wholeFile.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbench-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("fillWhole", () => {
  test("gives what filling gave, and the file its name afterwards", async () => {
    const file = join(folder, "a.txt");
    const given = await fillWhole(file, async (temporary) => {
      await writeFile(temporary, "whole");
      expect(await readdir(folder)).not.toContain("a.txt");
      return 5;
    });
    expect(given).toBe(5);
    expect(await readFile(file, "utf8")).toBe("whole");
    expect(await readdir(folder)).toEqual(["a.txt"]);
  });

  test("keeps the older file, leaves nothing unfinished and passes the error on where filling fails", async () => {
    const file = join(folder, "a.txt");
    await writeFile(file, "old");
    const filled = fillWhole(file, async (temporary) => {
      await writeFile(temporary, "half");
      throw new Error("no more");
    });
    await expect(filled).rejects.toThrow(/^no more$/);
    expect(await readFile(file, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["a.txt"]);
  });

  test("removes what a killed process left, and nothing of a running one or of another file", async () => {
    const dead = spawnSync(process.execPath, ["--version"]).pid;
    const [left, running, other] = [`a.txt.${dead}`, `a.txt.${process.pid}`, `b.txt.${dead}`];
    for (const name of [left, running, other]) await writeFile(join(folder, `${name}-00000000.part`), "half");
    await writeWhole(join(folder, "a.txt"), "whole");
    expect(await readdir(folder)).toEqual([
      "a.txt",
      `a.txt.${process.pid}-00000000.part`,
      `b.txt.${dead}-00000000.part`,
    ]);
  });
});

describe("writeWhole", () => {
  test("makes the folder, and two writers at once leave one whole file", async () => {
    const file = join(folder, "new", "a.txt");
    await Promise.all(["a", "b"].map((sign) => writeWhole(file, sign.repeat(100_000))));
    expect(await readFile(file, "utf8")).toMatch(/^(a{100000}|b{100000})$/);
    expect(await readdir(join(folder, "new"))).toEqual(["a.txt"]);
  });

  test("says which file and what was expected, with its cause", async () => {
    const error = await writeWhole(folder, "four").catch((error: unknown) => error as Error);
    expect(error).toMatchObject({
      message: `unwritable file: ${folder} (expected room for 4 bytes)`,
      cause: expect.objectContaining({ message: expect.stringContaining("E") }),
    });
  });
});
