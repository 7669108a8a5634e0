import { describe, expect, it } from "vitest";
import {
  knownLabels,
  vote,
  voteAll,
  voteInSteps,
  type LabellingFunction,
  type OtherBooksFunction,
} from "../../../src/lib/labelling/index.js";
import { indexOf, signs, votesOf } from "./books.js";

const described = { name: "test", language: "any" as const, description: "" };

describe("vote", () => {
  it("matches patterns against the text as catalogued, whatever the case", () => {
    const index = indexOf("Ruth. A NOVEL", "Ruth; a novel", "novelty");
    const pattern: LabellingFunction = {
      ...described,
      kind: "pattern",
      field: "title",
      vote: "fiction",
      pattern: "\\. a novel$",
    };
    expect(signs(vote(pattern, index))).toBe("F..");
  });

  it("yields progress while a pattern works through the books, and then its votes", () => {
    const index = indexOf("a", "b", "a", "b", "a");
    const steps = voteInSteps(
      { ...described, kind: "pattern", field: "title", vote: "non_fiction", pattern: "a" },
      index,
      {},
      2,
    );
    expect([steps.next().value, steps.next().value]).toEqual([0.4, 0.8]);
    const end = steps.next();
    expect(end.done && signs(end.value)).toBe("N.N.N");
  });

  it("counts the words of titles and leaves untitled books alone", () => {
    const index = indexOf("One", "One two", "One two three, 1848", "");
    const length = { ...described, kind: "length", vote: "fiction" } as const;
    expect(signs(vote({ ...length, atLeast: 2 }, index))).toBe(".FF.");
    expect(signs(vote({ ...length, atMost: 2 }, index))).toBe("FF..");
    expect(signs(vote({ ...length, atLeast: 3, atMost: 3 }, index))).toBe("..F.");
  });

  it("reads the number of a press-mark with leading noughts and prefixes", () => {
    const marks = [
      "12641.b.30.",
      "012552.ee.39.",
      "D-12641.aa.5.",
      "Digital Store 12600.a.1",
      "Ac.12641.",
      "10470.f.2",
    ];
    const index = indexOf(...marks.map((shelfmark) => ({ shelfmark })));
    const prose: LabellingFunction = {
      ...described,
      kind: "pressMark",
      vote: "fiction",
      ranges: [[12550, 12709]],
    };
    expect(signs(vote(prose, index))).toBe("FFFF..");
  });

  it("votes by a model's probability, and not where there is none", () => {
    const index = indexOf("a", "b", "c", "d", "e");
    const model: LabellingFunction = { ...described, kind: "model", lower: 0.2, upper: 0.8 };
    const probabilities = [0.8, 0.79, 0.2, NaN, 1];
    expect(signs(vote(model, index, { probabilities }))).toBe("F.N.F");
  });

  it("says which context a function needs", () => {
    const model: LabellingFunction = { ...described, kind: "model", lower: 0.2, upper: 0.8 };
    expect(() => vote(model, indexOf("a"))).toThrow("missing probabilities");
    expect(() => vote(model, indexOf("a"), { probabilities: [] })).toThrow(
      "wrong number of probabilities: 0",
    );
  });
});

describe("a function by other books", () => {
  const byAuthor: OtherBooksFunction = {
    ...described,
    kind: "otherBooks",
    of: "author",
    minimumBooks: 1,
    minimumAgreement: 0.8,
  };

  it("never looks at the book itself", () => {
    const index = indexOf({ title: "One", author: "Smith, Ann" }, { title: "Two", author: "Smith, Ann" });
    expect(signs(vote(byAuthor, index, { gold: votesOf("F.") }))).toBe(".F");
    expect(signs(vote(byAuthor, index, { gold: votesOf("FN") }))).toBe("NF");
  });

  it("takes a copy with the same title for the book itself", () => {
    const author = "Smith, Ann";
    const index = indexOf({ title: "One.", author }, { title: "[ONE]", author }, { title: "Two", author });
    expect(signs(vote(byAuthor, index, { gold: votesOf("FF.") }))).toBe("..F");
  });

  it("makes spellings of a name one, and keeps nameless books apart", () => {
    const index = indexOf(
      { title: "One", author: "BRONTË, Emily, 1818-1848." },
      { title: "Two", author: "Brontë, Emily" },
      { title: "Three" },
      { title: "Four" },
    );
    expect(signs(vote(byAuthor, index, { gold: votesOf("F.F.") }))).toBe(".F..");
  });

  it("needs enough books that agree", () => {
    const books = ["One", "Two", "Three", "Four"].map((title) => ({
      title,
      publisher: "Printed for Longman & Co.",
    }));
    const byPublisher: OtherBooksFunction = { ...byAuthor, of: "publisher", minimumBooks: 3 };
    const index = indexOf(...books);
    expect(signs(vote(byPublisher, index, { gold: votesOf("NNN.") }))).toBe("...N");
    expect(signs(vote(byPublisher, index, { gold: votesOf("NNF.") }))).toBe("....");
  });

  it("takes nobody's imprint for no publisher's", () => {
    const index = indexOf(
      { title: "One", publisher: "Printed for the author" },
      { title: "Two", publisher: "Printed for the Author" },
    );
    expect(signs(vote({ ...byAuthor, of: "publisher" }, index, { gold: votesOf("F.") }))).toBe("..");
  });
});

describe("voteAll", () => {
  it("lets a function that throws abstain, and says why", () => {
    const broken: LabellingFunction = {
      ...described,
      name: "broken",
      kind: "pattern",
      field: "title",
      vote: "fiction",
      pattern: "(",
    };
    const sound: LabellingFunction = { ...described, kind: "length", vote: "fiction", atLeast: 1 };
    const { votes, problems } = voteAll([broken, sound], indexOf("a", "b"));
    expect(votes.map(signs)).toEqual(["..", "FF"]);
    expect(problems[0]).toContain('"broken" could not be run and abstains from every book');
    expect(problems[1]).toBeNull();
  });

  it("gives empty votes for no books", () => {
    expect(
      voteAll([{ ...described, kind: "length", vote: "fiction", atLeast: 1 }], indexOf()).votes[0],
    ).toHaveLength(0);
  });
});

describe("knownLabels", () => {
  it("puts labels in the order of the books", () => {
    const books = [{ id: "a" }, { id: "b" }, { id: "c" }];
    const labels = knownLabels(books, [
      { id: "c", label: "non_fiction" },
      { id: "a", label: "fiction" },
      { id: "x", label: "fiction" },
    ]);
    expect(signs(labels)).toBe("F.N");
  });
});
