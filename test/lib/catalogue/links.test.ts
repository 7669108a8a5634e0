import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "../../../loaders/paths.js";
import { arks } from "../../../loaders/sources/catalogue/collection.js";
import { authorityAddress, scanAddress } from "../../../src/lib/catalogue/links.js";

describe("scanAddress", () => {
  it("leads from an archival resource key to the scan, and nowhere without one", () => {
    expect(scanAddress("ark:/1/x")).toBe("http://access.bl.uk/item/viewer/ark:/1/x");
    expect(scanAddress("")).toBeNull();
  });

  it("belongs to the description of the source of the keys", () => {
    expect(arks.link?.("ark:/1/x")).toBe(scanAddress("ark:/1/x"));
  });

  it("is the one place in which the site names the viewer", async () => {
    const names = await readdir(join(repositoryRoot, "src"), { recursive: true });
    const files = names.filter((name) => /\.(ts|md)$/.test(name) && !name.startsWith(".observablehq"));
    const texts = await Promise.all(files.map((name) => readFile(join(repositoryRoot, "src", name), "utf8")));
    const naming = files.filter((_, i) => texts[i].includes("bl.uk/item/viewer"));
    expect(naming.map((name) => name.replaceAll("\\", "/"))).toEqual(["lib/catalogue/links.ts"]);
  });
});

describe("authorityAddress", () => {
  it("leads to the record of a FAST number", () => {
    expect(authorityAddress("fst01423828")).toBe("https://id.worldcat.org/fast/1423828");
    expect(authorityAddress("")).toBeNull();
    expect(authorityAddress("javascript:1")).toBeNull();
  });
});
