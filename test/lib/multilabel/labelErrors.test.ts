import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import { filterJudged, judgedTexts, type LabelErrorFilter } from "../../../src/lib/multilabel/labelErrors.js";
import { multiLabel } from "../scored/madeUp.js";

const texts = judgedTexts({
  ...multiLabel,
  labels: ["crime", "poetry", "war"],
  texts: catalogueOf([
    { id: "a", title: "A murder in verse" },
    { id: "b", title: "Songs" },
    { id: "c", title: "The Siege, a song of war" },
  ]),
  actual: [[0, 1], [1], [2]],
  models: [
    {
      key: "linear",
      title: "Linear",
      thresholds: [0.5, 0.5, 0.25],
      certain: null,
      probabilities: Float32Array.of(0.125, 0.875, 0.25, 0, 0.5, 0.125, 0.0625, 0, 0.125),
    },
  ],
});
const everything: LabelErrorFilter = { verdict: "any", label: "", instead: "", words: "" };
const ids = (filter: Partial<LabelErrorFilter>) =>
  filterJudged(texts, { ...everything, ...filter }).map(({ id }) => id);

describe("judgedTexts", () => {
  it("sorts the labels of a text into right, missed and wrongly given ones", () => {
    expect(texts[0]).toMatchObject({ right: ["poetry"], missed: ["crime"], wrong: ["war"], mistakes: 2 });
    expect(texts[1]).toMatchObject({ right: ["poetry"], missed: [], wrong: [], mistakes: 0 });
    expect(texts[2]).toMatchObject({ right: [], missed: ["war"], wrong: [] });
    expect(texts[2].likeliest).toEqual([
      { label: "war", probability: 0.125 },
      { label: "crime", probability: 0.0625 },
      { label: "poetry", probability: 0 },
    ]);
  });
});

describe("filterJudged", () => {
  it("keeps everything unless told otherwise", () => {
    expect(ids({})).toEqual(["a", "b", "c"]);
  });

  it.each([
    [{ verdict: "mistakes" }, ["a", "c"]],
    [{ verdict: "missed" }, ["a", "c"]],
    [{ verdict: "wrong" }, ["a"]],
    [{ verdict: "none" }, ["b"]],
    [{ verdict: "missed", label: "war" }, ["c"]],
    [{ verdict: "wrong", label: "war" }, ["a"]],
    [{ verdict: "mistakes", label: "war" }, ["a", "c"]],
    [{ verdict: "none", label: "war" }, []],
    [{ label: "poetry" }, ["a", "b"]],
    [{ label: "crime", instead: "war" }, ["a"]],
    [{ label: "war", instead: "crime" }, []],
    [{ words: "WAR song" }, ["c"]],
  ])("gives for %j the texts %j", (filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });
});
