import { describe, expect, it } from "vitest";
import { readPage } from "./readPage.js";

const link = (anchor: string, text: string) =>
  new RegExp(`<a class="term" href="./glossary#${anchor}" data-definition="[^"]+">${text}</a>`);

describe("linkTerms", () => {
  it("links a term where a page first uses it, and nowhere else", () => {
    const html = readPage("Its recall is high.\n\nRecall and recalls again.");
    expect(html).toMatch(link("recall", "recall"));
    expect(html.match(/class="term"/g)).toHaveLength(1);
  });

  it("takes the longest of two terms that begin alike, in the singular or plural, at the start of a sentence or not", () => {
    const html = readPage("Labelling functions have a balanced accuracy.");
    expect(html).toMatch(link("labelling-function", "Labelling functions"));
    expect(html).toMatch(link("balanced-accuracy", "balanced accuracy"));
    expect(html.match(/class="term"/g)).toHaveLength(2);
  });

  it("passes over headings, links, code, HTML, and what is worked out when the page is read", () => {
    const html = readPage(
      "# Recall\n\n[recall](./slices) `recall` <em>recall</em> ${recall}\n\n<p>recall</p>\n\n```js run=false\nrecall\n```",
    );
    expect(html).not.toContain('class="term"');
  });

  it("tells an acronym from a word, and a term from a part of another word", () => {
    expect(readPage("A fast march, thresholded.")).not.toContain('class="term"');
    expect(readPage("Terms of FAST.")).toMatch(link("fast", "FAST"));
  });

  it("links nothing on the glossary itself", () => {
    expect(readPage("Recall.", "/pages/glossary")).toBe("<p>Recall.</p>");
  });
});
