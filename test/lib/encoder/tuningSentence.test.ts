import { expect, it } from "vitest";
import type { TunedResult } from "../../../src/lib/encoder/tuningComparison.js";
import { tuningSentence } from "../../../src/lib/encoder/tuningSentence.js";

const result = (task: string, tunedOn: string, value: number): TunedResult => ({
  ...{
    task,
    tunedOn,
    weights: "",
    layers: 6,
    bytes: 1,
    learned: 1,
    kept: 1,
    alone: {},
    share: 0.5,
    test: null,
  },
  withWords: { "micro-F1": { value, low: value, high: value } },
});
const dishes = [result("dishes", "nothing", 0.5), result("dishes", "all tasks", 0.6)];

it("names the figures of a task in one order, the first tuning for it alone last", () => {
  const results = [
    ...dishes,
    result("dishes", "dishes alone", 0.7),
    result("dishes", "dishes, three layers", 0.4),
  ];
  expect(tuningSentence(results, new Map([["dishes", "Kinds of dish"]]))).toBe(
    "Beside words, the encoder as published, tuned for all tasks and tuned for one alone come to 0.500, 0.600 and 0.700 on Kinds of dish (micro-F1).",
  );
});

it("says nothing of a task that no encoder was tuned for alone", () => {
  expect(tuningSentence(dishes, new Map())).toBe("");
});
