import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allSources } from "../../../loaders/sources/catalogue.js";
import { arks, digitisedBooks } from "../../../loaders/sources/catalogue/collection.js";
import { catalogueFiles } from "../../../loaders/sources/catalogue/marc.js";
import { places } from "../../../loaders/sources/locate.js";
import { verifyColumns } from "../../../loaders/sources/verify.js";
import { loadWorks } from "../../../loaders/sources/sample/works.js";

describe("the catalogue of sources", () => {
  test("holds forty files under different names", () => {
    expect(allSources).toHaveLength(40);
    expect(new Set(allSources.map(({ path }) => path)).size).toBe(40);
    expect(catalogueFiles).toHaveLength(9);
  });

  test.each(allSources.map((source) => [source.path, source] as const))(
    "describes %s in full",
    (path, source) => {
      expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(source.bytes).toBeGreaterThan(0);
      expect(source.licence).not.toBe("");
      expect(source.citation).toMatch(/^[A-Z].{30,}\.$/s);
      if (source.url !== null) expect(new URL(source.url).protocol).toBe("https:");
      expect(source.columns !== undefined).toBe(/\.(csv|tsv)$/.test(path));
      expect(source.delimiter).toBe(path.endsWith(".tsv") ? "\t" : undefined);
    },
  );

  test("downloads the collection by its columns and the keys not at all", () => {
    expect(digitisedBooks).toMatchObject({ identical: false });
    expect(digitisedBooks.downloadable).not.toBe(false);
    expect(digitisedBooks.columns).toHaveLength(24);
    expect(arks).toMatchObject({ identical: false, downloadable: false });
  });

  test("agrees with the manifest and the columns of a mirror, or else with the embedded sample", async () => {
    const { mirror } = places();
    const manifest = join(mirror ?? "", "manifest.json");
    if (!existsSync(manifest)) {
      expect((await loadWorks()).length).toBeGreaterThanOrEqual(600);
      return;
    }
    const entries = JSON.parse(await readFile(manifest, "utf8")) as object[];
    expect(entries.length).toBe(allSources.length);
    for (const entry of entries as { path: string; url: string | null }[]) {
      const source = allSources.find(({ path }) => path === entry.path)!;
      const { bytes, sha256, licence, url, identical } = source;
      expect(entry).toMatchObject({ bytes, sha256, licence, url, identical });
      await verifyColumns(join(mirror ?? "", entry.path), entry.path, source);
    }
  });
});
