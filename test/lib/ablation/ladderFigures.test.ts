import { describe, expect, it } from "vitest";
import { ladderFigures } from "../../../src/lib/ablation/ladderFigures.js";
import { deepKey } from "../../../src/lib/deep/deepKey.js";

const models = [
  { key: "final", title: "Final", threshold: 0.5 },
  { key: deepKey, title: "Deep", threshold: 0.7 },
];
const title = (
  text: string,
  label: "fiction" | "non_fiction",
  hasNamesake: boolean,
  ...probabilities: number[]
) => ({
  ...{ id: text, title: text, author: "", year: null, ark: "", label, hasNamesake, probabilities },
});
const titles = [
  title("Mary, a novel", "fiction", true, 0.4, 0.7),
  title("Poems", "fiction", false, 0.6, 0.6),
  title("A history", "non_fiction", true, 0.9, 0.9),
];

describe("ladderFigures", () => {
  it("counts titles, those no rung gets right, namesakes in fiction, and what the deep model changes by form", () => {
    const { namesakeRecalls, toDeep, ...figures } = ladderFigures(titles, models, "final");
    expect(figures).toEqual({ titles: 3, neverRight: 1, namesakes: 1 });
    expect(namesakeRecalls.map(({ n, value }) => [n, value])).toEqual([
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 0],
    ]);
    expect(toDeep.reduce((sum, { gained }) => sum + gained, 0)).toBe(1);
    expect(toDeep.reduce((sum, { lost }) => sum + lost, 0)).toBe(1);
  });

  it("tells of no change where no deep model was fitted on the titles", () => {
    expect(ladderFigures(titles, models.slice(0, 1), "final").toDeep).toEqual([]);
  });
});
