import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decisionsOf,
  filterDecisions,
  probabilityHistogram,
  type DecisionFilter,
} from "../../../src/lib/errorAnalysis/decisions.js";
import { modelChanges } from "../../../src/lib/errorAnalysis/modelChanges.js";
import { questionOf } from "../../../src/lib/scored/question.js";
import { judgedOf } from "../scored/judged.js";
import { multiLabel, threeClasses } from "../scored/madeUp.js";

const rows = judgedOf([
  { label: 1, probability: 0.9, title: "A Tale of Love", author: "Smith, Éva" },
  { label: 1, probability: 0.3, title: "Kent [a poem]", author: "Brown, A." },
  { label: 0, probability: 0.6, title: "History of Kent", author: "Smith, J." },
  { label: 0, probability: 0.1, title: "Война и миръ" },
]);
const decisions = decisionsOf({ rows });

describe("decisionsOf", () => {
  it("says whether each decision is right and how probable the predicted class is", () => {
    expect(decisions.map(({ right, confidence }) => [right, confidence])).toEqual([
      [true, 0.9],
      [false, 0.7],
      [false, 0.6],
      [true, 0.9],
    ]);
  });

  it("takes the confidence for the probability of more than two classes", () => {
    expect(decisionsOf(questionOf(threeClasses)).map(({ probability }) => probability)).toEqual([0.5, 0.5]);
  });

  it("names the label in question", () => {
    expect(decisionsOf(questionOf(multiLabel)).map(({ asked }) => asked)).toEqual(["love", "love", "books"]);
  });
});

describe("filterDecisions", () => {
  const everything: DecisionFilter = {
    verdict: "all",
    actual: "all",
    predicted: "all",
    from: 0,
    to: 1,
    words: "",
  };
  const ids = (filter: Partial<DecisionFilter>) =>
    filterDecisions(decisions, rows.predictions.classes, { ...everything, ...filter })
      .map(({ id }) => id)
      .join("");

  it.each([
    [{}, "abcd"],
    [{ verdict: "right" }, "ad"],
    [{ verdict: "wrong" }, "bc"],
    [{ actual: "yes" }, "ab"],
    [{ predicted: "yes" }, "ac"],
    [{ actual: "no", predicted: "yes" }, "c"],
    [{ from: 0.3, to: 0.6 }, "bc"],
    [{ words: "kent" }, "bc"],
    [{ words: "SMITH  history " }, "c"],
    [{ words: "éva love" }, "a"],
    [{ words: "МИРЪ" }, "d"],
    [{ words: "[a poem]" }, "b"],
    [{ words: ".*" }, ""],
    [{ verdict: "right", words: "kent" }, ""],
  ])("passes for %j the decisions %j", (filter, expected) => {
    expect(ids(filter)).toBe(expected);
  });
});

describe("probabilityHistogram", () => {
  it("counts right and wrong decisions in ranges of equal width", () => {
    expect(probabilityHistogram(decisions, 2)).toEqual([
      { from: 0, to: 0.5, right: true, records: 1 },
      { from: 0.5, to: 1, right: true, records: 1 },
      { from: 0, to: 0.5, right: false, records: 1 },
      { from: 0.5, to: 1, right: false, records: 1 },
    ]);
  });

  it("counts every record once, certain ones too", () => {
    const probabilities = fc.array(
      fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)),
    );
    fc.assert(
      fc.property(probabilities, (values) => {
        const judged = judgedOf(values.map((probability) => ({ label: 1, probability })));
        const bins = probabilityHistogram(decisionsOf({ rows: judged }));
        expect(bins).toHaveLength(40);
        expect(bins.reduce((sum, { records }) => sum + records, 0)).toBe(values.length);
      }),
      { seed: 1 },
    );
  });
});

describe("modelChanges", () => {
  it("tells what comes right and what goes wrong with another model", () => {
    const other = judgedOf(
      [0.4, 0.6, 0.7, 0.2].map((probability, i) => ({ label: i < 2 ? 1 : 0, probability })),
    );
    expect(modelChanges(decisionsOf({ rows: other }), decisions).map(({ change }) => change)).toEqual([
      "gained",
      "lost",
      "wrong in both",
      "right in both",
    ]);
  });
});
