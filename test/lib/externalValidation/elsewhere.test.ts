import { describe, expect, it } from "vitest";
import { cueContributions, cues } from "../../../src/lib/externalValidation/cues.js";
import { featureReliance } from "../../../src/lib/externalValidation/featureReliance.js";
import { groupRecalls } from "../../../src/lib/externalValidation/groupRecalls.js";
import { filterTitles, judgedTitles } from "../../../src/lib/externalValidation/titleFilter.js";
import type { Contribution, Explanation } from "../../../src/lib/model/linearScorer.js";
import type { Label } from "../../../src/lib/rows.js";

/** So many titles of a group by one author each, some of them judged right. */
function judged(group: string, label: Label, titles: number, right: number, author?: string) {
  return Array.from({ length: titles }, (_, i) => ({
    cluster: author ?? `${group} ${i}`,
    ...{ group, label },
    right: i < right,
  }));
}

describe("groupRecalls", () => {
  const titles = [
    ...judged("poetry", "fiction", 10, 9),
    ...judged("drama", "fiction", 30, 15),
    ...judged("history", "non_fiction", 60, 54),
  ];

  it("gives recall by group, accuracy, and the mean of both labels' recalls", () => {
    const { groups, accuracy, balanced, titles: n } = groupRecalls(titles, { resamples: 200 });
    expect(groups.map(({ group, recall }) => [group, recall.value])).toEqual([
      ["poetry", 0.9],
      ["drama", 0.5],
      ["history", 0.9],
    ]);
    expect(n).toBe(100);
    expect(accuracy.value).toBeCloseTo(0.78, 12);
    // Fiction 24 of 40, non-fiction 54 of 60.
    expect(balanced.value).toBeCloseTo((0.6 + 0.9) / 2, 12);
    // Half the width of the normal interval of 15 of 30 is 0.179.
    expect(groups[1].recall.high - groups[1].recall.low).toBeCloseTo(0.36, 1);
  });

  it("takes titles of one author for one draw: the interval widens to nearly everything", () => {
    const authors = Array.from({ length: 6 }, (_, i) =>
      judged("poetry", "fiction", 20, i % 2 === 0 ? 20 : 0, `author ${i}`),
    ).flat();
    const { accuracy, clusters } = groupRecalls(authors, { resamples: 400 });
    expect([accuracy.value, clusters]).toEqual([0.5, 6]);
    expect(accuracy.high - accuracy.low).toBeGreaterThan(0.6);
  });

  it("has no balanced accuracy for one label, and survives no titles", () => {
    expect(groupRecalls(judged("poetry", "fiction", 4, 2)).balanced.value).toBeNaN();
    expect(groupRecalls([])).toMatchObject({ titles: 0, clusters: 0, groups: [] });
  });
});

/** A feature at some places of a text. */
function feature(name: string, contribution: number, ...spans: [number, number][]): Contribution {
  return { kind: spans.length === 0 ? "shape" : "word", name, contribution, spans, index: 0, value: 1 };
}

describe("cueContributions", () => {
  it("shares a decision out among kinds of evidence without a rest", () => {
    const composed = "Emma. A tale, etc. [A novel.] 1816";
    const at = (text: string): [number, number] => [
      composed.indexOf(text),
      composed.indexOf(text) + text.length,
    ];
    const contributions = [
      feature("novel", 2, at("novel")),
      feature("[", 0.5, at("[")),
      feature("has square brackets", 0.25),
      feature("etc", -0.5, at("etc")),
      feature("ends in etc", -0.25),
      feature("tale", 1, at("tale")),
      feature("a", 4, [6, 7], [20, 21]),
      feature("emma", 8, at("Emma")),
      feature("has a comma", 16),
      feature("1816", 32, at("1816")),
    ];
    const explanation: Explanation = { composed, bias: 0, logit: 0, probability: 0.5, contributions };
    // A feature that stands outside the brackets too counts as another word.
    expect(cues.map((cue) => cueContributions(explanation)[cue])).toEqual([2.75, -0.75, 1, 12, 48]);
  });
});

describe("featureReliance", () => {
  const explained = (names: string[], contribution = 1): Explanation => ({
    ...{ composed: "", bias: 0, logit: 0, probability: 0.5 },
    contributions: names.map((name) => feature(name, name === "x" ? contribution : 0.1, [0, 1])),
  });

  it("ranks features by weight times how much rarer they are elsewhere", () => {
    const home = [explained(["x", "a"]), explained(["x", "a"]), explained(["a"]), explained(["a"])];
    const abroad = [explained(["a"]), explained(["a", "x"], 3)];
    const [first, second] = featureReliance([home, abroad, [explained(["a"])]], { least: 1 });
    expect(first.name).toBe("x");
    expect(first.shares).toEqual([0.5, 0.5, 0]);
    // Contributions 1, 1 and 3 over three titles; half of the titles at home, a quarter elsewhere.
    expect(first.weight).toBeCloseTo(5 / 3, 12);
    expect(first.missing).toBeCloseTo((5 / 3) * 0.25, 12);
    expect(second).toMatchObject({ name: "a", shares: [1, 1, 1], missing: 0 });
  });

  it("leaves out what few titles at home have, and survives empty sets", () => {
    expect(featureReliance([[explained(["x"])], []], { least: 2 })).toEqual([]);
    expect(featureReliance([[explained(["x"])], []], { least: 1 })[0].shares).toEqual([1, 0]);
  });
});

describe("judgedTitles", () => {
  const set = {
    ...{
      key: "k",
      title: "K",
      id: ["1", "2", "3"],
      text: ["Emma", "Poems", "Lives"],
      author: ["A", "B", "C"],
    },
    ...{ year: [1816, null, 1900], group: ["fiction", "poetry", "biography"], fiction: [true, true, false] },
    probabilities: [[0.9, 0.2, 0.4]],
  };
  const titles = judgedTitles(set, 0, 0.4);

  it("calls a probability at the threshold fiction, and says how far it errs", () => {
    expect(titles.map(({ predicted, right }) => [predicted, right])).toEqual([
      ["fiction", true],
      ["non_fiction", false],
      ["fiction", false],
    ]);
    expect(titles.map(({ error }) => Number(error.toFixed(6)))).toEqual([-0.5, 0.2, 0]);
  });

  it("filters by class, verdict and words of title and author", () => {
    const texts = (filter: object) =>
      filterTitles(titles, { group: "all", verdict: "all", words: "", ...filter }).map(({ text }) => text);
    expect(texts({})).toHaveLength(3);
    expect(texts({ verdict: "wrong" })).toEqual(["Poems", "Lives"]);
    expect(texts({ group: "poetry", words: "b POEMS" })).toEqual(["Poems"]);
    expect(texts({ words: "nothing" })).toEqual([]);
  });
});
