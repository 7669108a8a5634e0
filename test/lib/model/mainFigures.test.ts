import { expect, it } from "vitest";
import type { SingleLabelFigures } from "../../../src/lib/model/evaluation.js";
import { mainFigures } from "../../../src/lib/model/mainFigures.js";
import type { MultilabelScores } from "../../../src/lib/model/multilabelEvaluation.js";

const estimate = (value: number) => ({ value, low: value, high: value });

it("quotes micro-F1 first where texts have many labels, and accuracy where they have one", () => {
  const many = {
    microF1: estimate(0.6),
    macroF1: estimate(0.5),
    precisionAt1: estimate(0.9),
    accuracy: estimate(1),
  };
  expect(Object.keys(mainFigures(many as unknown as MultilabelScores))).toEqual([
    "micro-F1",
    "macro-F1",
    "precision at 1",
  ]);
  const one = { accuracy: estimate(0.95), macroF1: estimate(0.94) };
  expect(mainFigures(one as SingleLabelFigures)).toEqual({ accuracy: one.accuracy, "macro-F1": one.macroF1 });
});
