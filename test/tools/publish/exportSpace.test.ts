import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { exportSpace } from "../../../tools/publish/exportSpace.js";

describe("a site as a static Space", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "space-"));
    await mkdir(join(folder, "site", "_file"), { recursive: true });
    await writeFile(join(folder, "site", "index.html"), "<h1>Book</h1>");
    await writeFile(join(folder, "site", "_file", "large.wasm"), new Uint8Array(10_000_001));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("has a card that names the page to show, and leaves files above 10 MB to Git LFS", async () => {
    await exportSpace(join(folder, "site"), join(folder, "space"), "1.2.3");
    const card = await readFile(join(folder, "space", "README.md"), "utf8");
    expect(parse(card.split("---\n")[1])).toMatchObject({
      sdk: "static",
      app_file: "index.html",
      license: "mit",
    });
    expect(await readFile(join(folder, "space", ".gitattributes"), "utf8")).toBe(
      "_file/large.wasm filter=lfs diff=lfs merge=lfs -text\n",
    );
    const sums = await readFile(join(folder, "space", "SHA256SUMS"), "utf8");
    expect(sums.split("\n").map((line) => line.split("  ")[1])).toContain("README.md");
  });

  it("overwrites nothing", async () => {
    await expect(exportSpace(join(folder, "site"), folder, "1.2.3")).rejects.toThrow(
      /^existing folder: .* \(expected a name that is free\)$/,
    );
  });
});
