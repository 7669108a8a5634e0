import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeChecksums, writeHostFiles } from "../../../tools/publish/hostFiles.js";

describe("the files that hosts look for", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "host-files-"));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const read = (name: string) => readFile(join(folder, name), "utf8");

  it("name each page by its whole address where the site has one", async () => {
    await writeHostFiles(folder, ["index.html", "pages/a.html"], new URL("https://example.org/book/"));
    const sitemap = await read("sitemap.xml");
    expect([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
      "https://example.org/book/",
      "https://example.org/book/pages/a.html",
    ]);
    expect(await read("robots.txt")).toBe(
      "User-agent: *\nAllow: /\nSitemap: https://example.org/book/sitemap.xml\n",
    );
    expect(await read("404.html")).toContain('<a href="https://example.org/book/">');
    expect(await read(".nojekyll")).toBe("");
  });

  it("give the checksum of every file but their own, as sha256sum writes it", async () => {
    await writeFile(join(folder, "a.txt"), "abc");
    await writeChecksums(folder);
    await writeChecksums(folder);
    // FIPS 180-2, example B.1
    expect(await read("SHA256SUMS")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n",
    );
  });
});
