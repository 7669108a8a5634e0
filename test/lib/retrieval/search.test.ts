import { describe, expect, it } from "vitest";
import { alongDirections, directionCount, type Directions } from "../../../src/lib/meaning/directions.js";
import { packMeanings, unpackMeanings } from "../../../src/lib/meaning/meaningFile.js";
import { countTogether } from "../../../src/lib/metrics/multilabel/coOccurrence.js";
import { credits } from "../../../src/lib/retrieval/credits.js";
import { openCollection } from "../../../src/lib/retrieval/openCollection.js";
import { readTags } from "../../../src/lib/retrieval/readTags.js";
import { findBooks, findQuestions, findQuotations, findTitles } from "../../../src/lib/retrieval/search.js";

const provenance = { usesSample: true, sources: [] };
const quotationsFile = {
  provenance,
  text: ["A lamp in the dark.", "Whoever lights a lamp lights two.", "Winter is long."],
  author: ["Ann Example", "Ann Example", "Bo Sample"],
  work: ["Lamps", "", "Snow"],
  tags: [["light"], ["light", "giving"], ["winter"]],
};
const quotations = openCollection(quotationsFile, null);
const questionsFile = {
  provenance,
  title: ["Sort a list of tuples", "List of tuples: sort by the second item", "Draw a circle"],
  tags: [["python"], ["python", "sorting"], ["canvas"]],
  together: countTogether(["canvas", "python", "sorting"], [["python"], ["python", "sorting"], ["canvas"]]),
};
const questions = openCollection(questionsFile, null);

/** An encoder of 64 dimensions whose directions are these. */
const directions: Directions = {
  dimensions: directionCount,
  basis: Int8Array.from({ length: directionCount ** 2 }, (_, i) =>
    i % (directionCount + 1) === 0 ? 127 : 0,
  ),
  steps: new Float32Array(directionCount).fill(1 / 127),
};
/** A vector with these first numbers, and zeros. */
function vector(...numbers: number[]): Float32Array {
  return Float32Array.from({ length: directionCount }, (_, i) => numbers[i] ?? 0);
}
function meaningsOf(wordsShare: number, vectors: readonly (readonly number[])[]) {
  const rows = vectors.flatMap((numbers) => [...alongDirections(vector(...numbers), directions)]);
  return unpackMeanings(
    Uint8Array.from(packMeanings({ encoder: "e", directions, wordsShare }, Int8Array.from(rows))).buffer,
  );
}

describe("findQuotations", () => {
  if (quotations.kind !== "quotations") throw new Error("not quotations");
  const found = findQuotations(quotations, {
    text: "a lamp in the dark",
    labels: new Map([["light", 0.8]]),
  });

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
    const found = findQuestions(questions, {
      text: "sort list of tuples",
      labels: new Map([["canvas", 1]]),
    });
    expect(found.questions.map(({ text }) => text)).toEqual([
      "Sort a list of tuples",
      "List of tuples: sort by the second item",
    ]);
    expect(found.questions[0].overlap).toBeCloseTo(1, 12);
  });
});

describe("openCollection", () => {
  it("refuses a file that is no collection", () => {
    expect(() => openCollection({ rows: [] } as never, null)).toThrow(
      "unknown collection: (expected quotations",
    );
  });

  it("refuses meanings of another number of texts", () => {
    expect(() => openCollection(quotationsFile, meaningsOf(0, [[1]]))).toThrow(
      "mismatched meanings: of 1 texts (expected 3)",
    );
  });
});

describe("a search by meaning", () => {
  const meanings = [[1, 0], [0.6, 0.8], []];
  const open = (wordsShare: number) => {
    const collection = openCollection(quotationsFile, meaningsOf(wordsShare, meanings));
    if (collection.kind !== "quotations") throw new Error("not quotations");
    return collection;
  };
  const labels = new Map<string, number>();

  it("finds a text of no common word by its vector, and says how near it is", () => {
    const found = findQuotations(open(0), { text: "zzz", labels, vector: vector(0, 5) });
    expect(found.byMeaning).toBe(true);
    expect(found.quotations.map(({ text }) => text)).toEqual([
      "Whoever lights a lamp lights two.",
      "A lamp in the dark.",
    ]);
    expect(found.quotations[0].similarity).toBeCloseTo(0.8, 2);
    expect(found.quotations[0].words).toEqual([]);
  });

  it("knows the meaning of a text of the collection without the encoder", () => {
    const found = findQuotations(open(0), { text: "a lamp in the DARK", labels });
    expect(found.byMeaning).toBe(true);
    expect(found.quotations[0].same).toBe(true);
    expect(found.quotations[1].similarity).toBeCloseTo(0.6, 2);
  });

  it("goes by words where nothing tells the meaning", () => {
    const found = findQuotations(open(0), { text: "lamps", labels });
    expect(found.byMeaning).toBe(false);
    expect(found.quotations.map(({ similarity }) => similarity)).toEqual([null, null]);
  });

  it("mixes words and meaning by the share of words, and keeps a text without a meaning by its words", () => {
    const query = { text: "long winter", labels, vector: vector(1) };
    expect(findQuotations(open(1), query).quotations[0]).toMatchObject({
      text: "Winter is long.",
      similarity: null,
      words: expect.arrayContaining(["winter", "long"]) as string[],
    });
    expect(findQuotations(open(0.2), query).quotations[0].text).toBe("A lamp in the dark.");
  });

  it("finds titles and described books with what lists show of them", () => {
    const titles = openCollection(
      { provenance, title: ["Poems", "A Voyage"], author: ["A", "B"], year: [1801, null] },
      meaningsOf(0, [[1], [0, 1]]),
    );
    const books = openCollection(
      { provenance, title: ["Sea"], beginning: ["A ship …"], genres: [["sea-stories"]] },
      meaningsOf(0, [[1]]),
    );
    if (titles.kind !== "titles" || books.kind !== "blurbs") throw new Error("other collections");
    const query = { text: "zzz", labels, vector: vector(1) };
    expect(findTitles(titles, query).titles[0]).toMatchObject({ text: "Poems", author: "A", year: 1801 });
    expect(findBooks(books, query).books[0]).toMatchObject({
      title: "Sea",
      beginning: "A ship …",
      tags: ["sea-stories"],
    });
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
