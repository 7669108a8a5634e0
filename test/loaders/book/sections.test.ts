import { describe, expect, it } from "vitest";
import { bookSections, sectionsOf } from "../../../loaders/book/sections.js";

const page = `---
title: Baseline
---

\`\`\`js
const x = 1; // # no heading
\`\`\`

# Baseline

<p class="lede">A first \${count(n)} model.</p>

## What it *listens* to

Read [this](./slices) first.

## What it listens to

{{next chapter}} Again.
`;

describe("sectionsOf", () => {
  it("divides a page by its headings, with their anchors and without code, markup and figures", () => {
    expect(sectionsOf(page, "pages/baseline.html")).toEqual(
      [
        { heading: "Baseline", anchor: "", text: "A first model." },
        { heading: "What it listens to", anchor: "what-it-listens-to", text: "Read this first." },
        { heading: "What it listens to", anchor: "what-it-listens-to-1", text: "Again." },
      ].map((section) => ({ page: "Baseline", path: "pages/baseline.html", ...section })),
    );
  });
});

describe("bookSections", () => {
  it("has the sections of every page, and makes a page of each task of one Markdown", async () => {
    const sections = await bookSections([{ name: "dishes", parts: { title: "Kinds of dish" } }]);
    const paths = new Set(sections.map(({ path }) => path));
    expect([...paths]).toEqual(expect.arrayContaining(["./", "pages/slices.html", "pages/dishes.html"]));
    expect(sections.find(({ path, anchor }) => path === "pages/dishes.html" && anchor === "")?.page).toBe(
      "Kinds of dish",
    );
  });
});
