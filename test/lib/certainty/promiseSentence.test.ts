import { expect, it } from "vitest";
import { promiseSentence } from "../../../src/lib/certainty/promiseSentence.js";

it("names the limits, the promise, and for what it is none", () => {
  expect(promiseSentence({ accuracy: 0.99, confidence: 0.95, below: 0.1, from: 0.95 })).toBe(
    "Labels with a probability below 0.100 or from 0.950 are right at least 99% of the time, with a confidence of 95%, for texts " +
      "drawn as those that the limits were set by. For another catalogue nobody has shown it.",
  );
});

it("calls the limits of a model no promise that was trained before promises were kept", () => {
  expect(promiseSentence({ accuracy: 0.99, below: 0.1, from: 0.95 })).toContain("no promise for others");
});

it("says that nothing is promised where no limits could be shown to hold", () => {
  expect(promiseSentence({ accuracy: 0.99, below: 0, from: 1 })).toContain("promises nothing");
});
