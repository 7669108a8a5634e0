import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decideAll,
  filterDecisions,
  probabilityHistogram,
  type DecisionFilter,
  type Prediction,
} from "../../src/lib/predictions.js";

function prediction(id: string, label: Prediction["label"], probability: number, rest = {}): Prediction {
  return { id, title: "", author: "", year: null, place: "", ark: "", label, probability, ...rest };
}

const predictions = [
  prediction("1", "fiction", 0.9, { title: "A Tale of Love", author: "Smith, Éva" }),
  prediction("2", "fiction", 0.3, { title: "Kent [a poem]", author: "Brown, A." }),
  prediction("3", "non_fiction", 0.6, { title: "History of Kent", author: "Smith, J." }),
  prediction("4", "non_fiction", 0.1, { title: "Война и миръ", author: "" }),
];

describe("decideAll", () => {
  it("decides for fiction from the threshold upwards", () => {
    const decide = (probability: number) =>
      decideAll([prediction("1", "fiction", probability)], 0.485)[0].predicted;
    expect([0, 0.484, 0.485, 1].map(decide)).toEqual(["non_fiction", "non_fiction", "fiction", "fiction"]);
  });

  it("says whether each decision is right and how probable the predicted label is", () => {
    expect(decideAll(predictions, 0.5).map(({ right, confidence }) => [right, confidence])).toEqual([
      [true, 0.9],
      [false, 0.7],
      [false, 0.6],
      [true, 0.9],
    ]);
  });

  it("keeps what it was told of each title, and leaves the predictions alone", () => {
    const before = structuredClone(predictions);
    expect(decideAll(predictions, 0.5)[2]).toMatchObject(predictions[2]);
    expect(predictions).toEqual(before);
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
  const decisions = decideAll(predictions, 0.5);
  const ids = (filter: Partial<DecisionFilter>) =>
    filterDecisions(decisions, { ...everything, ...filter })
      .map(({ id }) => id)
      .join("");

  it.each([
    [{}, "1234"],
    [{ verdict: "right" }, "14"],
    [{ verdict: "wrong" }, "23"],
    [{ actual: "fiction" }, "12"],
    [{ predicted: "fiction" }, "13"],
    [{ actual: "non_fiction", predicted: "fiction" }, "3"],
    [{ from: 0.3, to: 0.6 }, "23"],
    [{ words: "kent" }, "23"],
    [{ words: "SMITH  history " }, "3"],
    [{ words: "éva love" }, "1"],
    [{ words: "МИРЪ" }, "4"],
    [{ words: "[a poem]" }, "2"],
    [{ words: ".*" }, ""],
    [{ verdict: "right", words: "kent" }, ""],
  ])("passes for %j the decisions %j", (filter, expected) => {
    expect(ids(filter)).toBe(expected);
  });
});

describe("probabilityHistogram", () => {
  it("counts right and wrong decisions in ranges of equal width", () => {
    const bins = probabilityHistogram(decideAll(predictions, 0.5), 2);
    expect(bins).toEqual([
      { from: 0, to: 0.5, right: true, titles: 1 },
      { from: 0.5, to: 1, right: true, titles: 1 },
      { from: 0, to: 0.5, right: false, titles: 1 },
      { from: 0.5, to: 1, right: false, titles: 1 },
    ]);
  });

  it("counts every title once, certain ones too", () => {
    const probabilities = fc.array(
      fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)),
    );
    fc.assert(
      fc.property(probabilities, (values) => {
        const decisions = decideAll(
          values.map((p, i) => prediction(String(i), "fiction", p)),
          0.5,
        );
        const bins = probabilityHistogram(decisions);
        expect(bins).toHaveLength(40);
        expect(bins.reduce((sum, { titles }) => sum + titles, 0)).toBe(values.length);
      }),
      { seed: 1 },
    );
  });
});
