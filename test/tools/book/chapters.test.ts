import { describe, expect, it } from "vitest";
import config from "../../../observablehq.config.js";
import { describedTasks } from "../../../models/describedTasks.js";
import { addressOf } from "../../../tools/book/address.js";
import { chaptersOf, textOf } from "../../../tools/book/chapters.js";
import { pageParts, quoteParts } from "../../../tools/book/pageParts.js";

const tasks = await describedTasks();
const chapters = chaptersOf(config.pages, tasks);
/** Chapters that lead in, or are looked things up in. */
const notArguing = new Set(
  ["introduction", "edit-this-book", "glossary", "references", "how-to-cite"].map((name) => `/pages/${name}`),
);
const parts = (path: string) => pageParts(path, chapters, config.pages);

describe("the chapters", () => {
  it("each ask one question, and begin with it", () => {
    for (const chapter of chapters) {
      expect(chapter.question, chapter.source).toMatch(/^[A-Z].+\?$/);
      expect(textOf(chapter), chapter.source).toMatch(/^# .+\n\n<p class="question">\{\{question\}\}<\/p>$/m);
    }
  });

  it("each name the next, but for the last", () => {
    for (const chapter of chapters) expect(textOf(chapter), chapter.source).toContain("{{next chapter}}");
    expect(parts("/pages/introduction")["next chapter"]()).toBe(
      "The next chapter, [Genre, catalogues and machines](./genre-and-catalogues), asks: What is a crude genre, and what does a library want it for?",
    );
    expect(parts(chapters.at(-1)?.path ?? "")["next chapter"]()).toBe("");
  });

  it("each close with what was found, in three sentences that hold figures of the data", () => {
    const reading = chapters.filter(({ path }) => !notArguing.has(path));
    expect(reading.length).toBeGreaterThan(20);
    for (const chapter of reading) {
      const [, found = ""] =
        /\n## What was found\n\n(?:```js\n.+\n```\n\n)?(.+)\n\n\{\{next chapter\}\}\n/.exec(
          textOf(chapter),
        ) ?? [];
      const said = found.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "Ada");
      const sentences = [...new Intl.Segmenter("en-GB", { granularity: "sentence" }).segment(said)];
      expect(sentences, `${chapter.source}: ${said}`).toHaveLength(3);
      expect(found.split("${").length, chapter.source).toBeGreaterThan(3);
    }
  });

  it("are listed with their questions, from the first page too", () => {
    expect(parts("/index").chapters()).toContain(
      "**The model**\n\n- [Baseline](./pages/baseline): How far does a plain model get",
    );
  });

  it("share a file where they are pages of tasks, and ask what the task asks", () => {
    expect(chapters.find(({ path }) => path === "/pages/quote-themes")).toMatchObject({
      source: "src/pages/[task].md",
      question: "Which themes do readers give a quotation?",
    });
  });

  it("refuse a page without a file", () => {
    const missing = [{ name: "Section", pages: [{ name: "Nowhere", path: "/pages/nowhere" }] }];
    expect(() => chaptersOf(missing, tasks)).toThrow("missing page: src/pages/nowhere.md (expected a file");
  });
});

describe("quoteParts", () => {
  it("fills in what it knows and leaves the rest", () => {
    expect(quoteParts("{{question}} {{title}} ${x}", { question: () => "Why $& not?" })).toBe(
      "Why $& not? {{title}} ${x}",
    );
  });
});

describe("addressOf", () => {
  it("leads from the first page and from another", () => {
    expect(addressOf("/pages/sql", "/index")).toBe("./pages/sql");
    expect(addressOf("/pages/sql", "/pages/baseline")).toBe("./sql");
  });
});
