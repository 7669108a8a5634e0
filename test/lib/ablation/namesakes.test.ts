import { expect, it } from "vitest";
import { namesakeRecalls } from "../../../src/lib/ablation/namesakes.js";

it("tells how often each model is right on fiction with and without a namesake, and on the rest", () => {
  const title = (label: "fiction" | "non_fiction", hasNamesake: boolean, ...probabilities: number[]) => ({
    label,
    hasNamesake,
    probabilities,
  });
  const recalls = namesakeRecalls(
    [
      title("fiction", true, 0.9, 0.2),
      title("fiction", true, 0.6, 0.6),
      title("fiction", false, 0.1, 0.9),
      title("non_fiction", true, 0.4, 0.6),
    ],
    [
      { title: "first", threshold: 0.5 },
      { title: "second", threshold: 0.7 },
    ],
  );
  expect(recalls.map(({ model, titles, n, value }) => [model, titles, n, value])).toEqual([
    ["first", "fiction with a listed namesake", 2, 1],
    ["first", "fiction without", 1, 0],
    ["first", "non-fiction", 1, 1],
    ["second", "fiction with a listed namesake", 2, 0],
    ["second", "fiction without", 1, 1],
    ["second", "non-fiction", 1, 1],
  ]);
});
