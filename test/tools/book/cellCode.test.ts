import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { repositoryRoot } from "../../../loaders/paths.js";
import { escaped } from "../../../tools/book/escaped.js";
import { sayWithoutScripts } from "../../../tools/book/withoutScripts.js";
import { readPage } from "./readPage.js";

vi.stubEnv("WORKBENCH_REPOSITORY", "https://example.org/our/book.git");
const { showCode } = await import("../../../tools/book/cellCode.js");
const read = (path: string) => readFile(join(repositoryRoot, path), "utf8");

describe("the code of cells", () => {
  afterAll(() => vi.unstubAllEnvs());

  it("stands below each cell that shows something, with links to its lines and to those of its component", async () => {
    const source = await read("src/pages/baseline.md");
    const shown = readPage(source, "/pages/baseline", [showCode]).split('<details class="cell-code">');
    const cell = shown.find((each) => each.includes("strongestWords(")) ?? "";
    const [, first, last] = /src\/pages\/baseline\.md#L(\d+)(?:-L(\d+))?"/.exec(cell) ?? [];
    const lines = source.split("\n");
    const code = lines.slice(Number(first) - 1, Number(last ?? first)).join("\n");
    expect(code).toContain("strongestWords(");
    expect(lines[Number(first) - 2]).toBe("```js");
    expect(cell).toContain(`<code class="language-js">${escaped(code)}\n</code>`);
    expect(cell).toMatch(/<a href="https:\/\/example\.org\/our\/book\/blob\/\w+\/src\/pages\/baseline\.md#L/);

    const [, line] = /src\/components\/baseline\/strongestWords\.ts#L(\d+)"/.exec(cell) ?? [];
    const component = (await read("src/components/baseline/strongestWords.ts")).split("\n");
    expect(component[Number(line) - 1]).toMatch(/^export function strongestWords\b/);
  });

  it("is not shown of imports, controls and what frames every page, but all of it at the end", async () => {
    const body = readPage(await read("src/pages/slices.md"), "/pages/slices", [showCode]);
    const [cells, whole] = body.split('<details class="cell-code page-code">');
    expect(cells).toContain("display(discoveryPanel(");
    for (const code of ["import {", "taskChooser(", "sampleBanner(", "provenanceNote("]) {
      expect(cells).not.toContain(code);
      expect(whole).toContain(code);
    }
  });
});

describe("sayWithoutScripts", () => {
  it("puts a sentence before all else, for browsers that run no scripts", () => {
    expect(readPage("# A page", "/pages/baseline", [sayWithoutScripts])).toMatch(
      /^<noscript><p class="caveat"[^>]*>The charts, [^<]*<\/p><\/noscript>\s*<h1/,
    );
  });
});
