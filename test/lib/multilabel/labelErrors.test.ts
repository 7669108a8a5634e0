import { describe, expect, it } from "vitest";
import { filterJudged, judgedTexts, type LabelErrorFilter } from "../../../src/lib/multilabel/labelErrors.js";

const texts = judgedTexts({
  labels: ["crime", "poetry", "war"],
  texts: [
    {
      id: "a",
      text: "A murder in verse",
      actual: [0, 1],
      given: [1, 2],
      likeliest: [1, 2],
      probabilities: [0.9, 0.4],
    },
    { id: "b", text: "Songs", actual: [1], given: [1], likeliest: [1], probabilities: [0.8] },
    {
      id: "c",
      text: "The Siege, a song of war",
      actual: [2],
      given: [],
      likeliest: [2],
      probabilities: [0.2],
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
    expect(texts[2].likeliest).toEqual([{ label: "war", probability: 0.2 }]);
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
