import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "../../../loaders/paths.js";
import { citedKeys, referenceKeys, referenceList, shortCitation } from "../../../tools/book/references.js";

const folder = join(repositoryRoot, "src", "pages");
const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, path: `/pages/${name.slice(0, -3)}`, source: `src/pages/${name}`, question: "" }));
const cited = new Set(
  pages.flatMap(({ source }) => citedKeys(readFileSync(join(repositoryRoot, source), "utf8"))),
);

describe("the list of references", () => {
  it("has every work that a page cites, and no other", () => {
    expect([...cited].sort()).toEqual([...referenceKeys].sort());
  });

  it("is in the order of authors, and each work leads back to the pages that cite it", () => {
    const list = referenceList(pages, "/pages/references");
    const keys = [...list.matchAll(/<li id="([^"]+)"/g)].map(([, key]) => key);
    expect(keys).toHaveLength(referenceKeys.length);
    expect(keys.indexOf("dawid1979")).toBeLessThan(keys.indexOf("deming1940"));
    const [, mcnemar] = /<li id="mcnemar1947">(.*)<\/li>/.exec(list) ?? [];
    expect(mcnemar).toContain(
      'Cited in <a href="./other-catalogues">other-catalogues.md</a>, <a href="./retraining">retraining.md</a>.',
    );
  });

  it("gives each work an address on the web or none, never half of one", () => {
    const list = referenceList([], "/pages/references");
    const addresses = [...list.matchAll(/<a href="(https?:[^"]+)"/g)].map(([, address]) => address);
    for (const address of addresses) expect(() => new URL(address)).not.toThrow();
    expect(list).not.toMatch(/undefined|null/);
  });

  it("does not count a mark that stands in code", () => {
    expect(citedKeys("[@holm1979] `[@dawid1979]`\n\n```md\n[@wilson1927]\n```\n")).toEqual(["holm1979"]);
  });

  it("shortens three authors and more to the first", () => {
    expect(shortCitation("chung2019")).toBe("Chung et al., 2019");
  });
});
