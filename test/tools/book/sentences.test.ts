import { describe, expect, it } from "vitest";
import { readingEase } from "../../../tools/book/readingEase.js";
import { sentencesOf } from "../../../tools/book/sentences.js";

describe("sentencesOf", () => {
  it("gives what a reader reads: prose and lists, without code, headings, tables and marks", () => {
    const page = `---
title: A page
---

\`\`\`js
const x = 1;
\`\`\`

# Heading

<p class="lede">It has \${count(books.filter(({ year }) => year))} books. Read *them* [here](./there) [@holm1979].</p>

| a | b |
|---|---|

- **One** thing.
- Another.
`;
    expect(sentencesOf(page)).toEqual(["It has 7 books.", "Read them here.", "One thing.", "Another."]);
  });
});

describe("readingEase", () => {
  it("follows the published formula", () => {
    // Six words of one syllable each: 206.835 − 1.015 × 6 − 84.6 × 1.
    expect(readingEase("The cat sat on the mat.")).toBeCloseTo(116.145, 3);
    // Three words, one of them of five syllables: 206.835 − 1.015 × 3 − 84.6 × 7 / 3.
    expect(readingEase("A representative book.")).toBeCloseTo(6.39, 2);
  });

  it("is undefined without a word", () => {
    expect(readingEase("…")).toBeNaN();
  });
});
