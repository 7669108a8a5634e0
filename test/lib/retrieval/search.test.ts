import { describe, expect, it } from "vitest";
import { countTogether } from "../../../src/lib/metrics/multilabel/coOccurrence.js";
import { credits } from "../../../src/lib/retrieval/credits.js";
import { openCollection } from "../../../src/lib/retrieval/openCollection.js";
import { readTags } from "../../../src/lib/retrieval/readTags.js";
import { findQuestions, findQuotations } from "../../../src/lib/retrieval/search.js";

const provenance = { usesSample: true, sources: [] };
const quotations = openCollection({
  provenance,
  text: ["A lamp in the dark.", "Whoever lights a lamp lights two.", "Winter is long."],
  author: ["Ann Example", "Ann Example", "Bo Sample"],
  work: ["Lamps", "", "Snow"],
  tags: [["light"], ["light", "giving"], ["winter"]],
});
const questions = openCollection({
  provenance,
  title: ["Sort a list of tuples", "List of tuples: sort by the second item", "Draw a circle"],
  tags: [["python"], ["python", "sorting"], ["canvas"]],
  together: countTogether(["canvas", "python", "sorting"], [["python"], ["python", "sorting"], ["canvas"]]),
});

describe("findQuotations", () => {
  if (quotations.kind !== "quotations") throw new Error("not quotations");
  const found = findQuotations(quotations, "a lamp in the dark", new Map([["light", 0.8]]));

  it("knows the very quotation by its letters, and gives author and work", () => {
    expect(found.quotations[0]).toMatchObject({
      same: true,
      author: "Ann Example",
      work: "Lamps",
      tags: ["light"],
    });
    expect(found.quotations[1]).toMatchObject({ same: false, words: ["lamp"], labels: ["light"] });
    expect(found.quotations).toHaveLength(2);
  });

  it("sums authors over their quotations, and names works with their authors", () => {
    expect(found.authors).toMatchObject([{ name: "Ann Example", quotations: 2 }]);
    expect(found.works.map(({ name }) => name)).toEqual(["Lamps (Ann Example)"]);
  });
});

describe("findQuestions", () => {
  if (questions.kind !== "questions") throw new Error("not questions");

  it("puts the question with the greatest overlap first, and leaves out those that share only a tag", () => {
    const found = findQuestions(questions, "sort list of tuples", new Map([["canvas", 1]]));
    expect(found.questions.map(({ text }) => text)).toEqual([
      "Sort a list of tuples",
      "List of tuples: sort by the second item",
    ]);
    expect(found.questions[0].overlap).toBeCloseTo(1, 12);
  });
});

describe("openCollection", () => {
  it("refuses a file that is no collection", () => {
    expect(() => openCollection({ rows: [] } as never)).toThrow("unknown collection: (expected quotations");
  });
});

describe("credits", () => {
  it("leaves out what has no name, and orders by summed relevance", () => {
    const found = [
      { name: "", score: 9 },
      { name: "B", score: 2 },
      { name: "A", score: 3 },
      { name: "B", score: 2 },
    ];
    expect(credits(found, 5)).toEqual([
      { name: "B", quotations: 2, score: 4 },
      { name: "A", quotations: 1, score: 3 },
    ]);
  });
});

describe("readTags", () => {
  it("parts at spaces, commas and semicolons, in lower case, each tag once, without a leading hash", () => {
    expect(readTags(" Python, list;python  #sorting c# ")).toEqual(["python", "list", "sorting", "c#"]);
    expect(readTags(" , ;")).toEqual([]);
  });
});
