import { expect, test } from "vitest";
import { evidenceWords } from "../../../../src/lib/ownCatalogue/takeHome/evidenceWords.js";
import type { Explanation } from "../../../../src/lib/model/linearScorer.js";

const contribution = (name: string, spans: [number, number][], value: number) => ({
  ...{ name, kind: "word" as const, index: 0, value: 1, spans, contribution: value },
});
const explanation = {
  ...{ composed: "A history: a novel", bias: 0, logit: 1.4, probability: 0.8 },
  contributions: [
    contribution("history", [[2, 9]], -0.62),
    contribution("novel", [[13, 18]], 2.04),
    contribution("a", [[11, 12]], 0.01),
  ],
} as unknown as Explanation;

test("the words that speak most stand first, with what they add", () => {
  expect(evidenceWords(explanation, 1)).toBe("novel +2.0; history −0.6");
  expect(evidenceWords(explanation, 1, 1)).toBe("novel +2.0");
});

test("of the first of two classes the signs are turned: above zero speaks for what was decided", () => {
  expect(evidenceWords(explanation, -1)).toBe("novel −2.0; history +0.6");
});
