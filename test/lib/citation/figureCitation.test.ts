import { describe, expect, it } from "vitest";
import { bibtexEntry, citationSentence, longDate } from "../../../src/lib/citation/figureCitation.js";

const figure = {
  title: "Which 5% & why?",
  chapter: "Error analysis",
  book: "Genre workbench",
  author: "The authors",
  version: "0.1.0, commit 1234abcd",
  date: "2026-11-30",
  address: "https://example.org/pages/error-analysis.html?from=0.5#where-it-errs",
};

describe("a citation of a figure", () => {
  it("is a sentence with author, title, chapter, book, version, date and the address with its state", () => {
    expect(citationSentence(figure)).toBe(
      "The authors, “Which 5% & why?”, figure in the chapter “Error analysis” of Genre workbench, version 0.1.0, " +
        "commit 1234abcd, 30 November 2026, https://example.org/pages/error-analysis.html?from=0.5#where-it-errs",
    );
  });

  it("names the book alone for a figure of its first page", () => {
    expect(citationSentence({ ...figure, chapter: "Genre workbench" })).toContain(
      "figure of Genre workbench, version",
    );
  });

  it("is a BibTeX entry whose text means nothing to TeX, with the address as it is", () => {
    expect(bibtexEntry(figure)).toBe(`@misc{genre-workbench-which-5-why,
  author = {{The authors}},
  title = {{Which 5\\% \\& why?}},
  howpublished = {Figure in the chapter “Error analysis” of Genre workbench},
  year = {2026},
  month = {11},
  note = {Version 0.1.0, commit 1234abcd},
  url = {https://example.org/pages/error-analysis.html?from=0.5#where-it-errs},
}
`);
  });

  it("keeps the signs of TeX from being read as commands", () => {
    expect(bibtexEntry({ ...figure, title: "a\\b{c}~^_#$" })).toContain(
      "title = {{a\\textbackslash{}b\\{c\\}\\textasciitilde{}\\textasciicircum{}\\_\\#\\$}}",
    );
  });

  it("leaves a date that is none as it stands", () => {
    expect(longDate("soon")).toBe("soon");
  });
});
