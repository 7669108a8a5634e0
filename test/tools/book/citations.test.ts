import { describe, expect, it } from "vitest";
import { readPage } from "./readPage.js";

describe("citeWorks", () => {
  it("links a work to its place in the list, with authors and year", () => {
    expect(readPage("As before [@dawid1979].")).toBe(
      '<p>As before (<a class="cited" href="./references#dawid1979">Dawid &amp; Skene, 1979</a>).</p>',
    );
  });

  it("puts several works into one pair of brackets", () => {
    expect(readPage("[@wilson1927; @holm1979]")).toBe(
      '<p>(<a class="cited" href="./references#wilson1927">Wilson, 1927</a>; <a class="cited" href="./references#holm1979">Holm, 1979</a>)</p>',
    );
  });

  it("finds the list from the first page too", () => {
    expect(readPage("[@holm1979]", "/index")).toContain('href="./pages/references#holm1979"');
  });

  it("leaves code, links and other brackets alone", () => {
    expect(readPage("`[@holm1979]` [a](./b) [sic]")).toBe(
      '<p><code>[@holm1979]</code> <a href="./b">a</a> [sic]</p>',
    );
  });

  it("refuses a work that is not on the list", () => {
    expect(() => readPage("[@nobody1900]")).toThrow(
      "unknown work: @nobody1900 (expected one of tools/book/references.json)",
    );
  });
});
