import { describe, expect, it } from "vitest";
import { confidenceOf } from "../../../src/lib/catalogue/predictions.js";
import { labelColumn, questionOf } from "../../../src/lib/scored/question.js";
import { multiLabel, threeClasses } from "./madeUp.js";

describe("questionOf", () => {
  it("asks of each text whether it has a label, with that label's own threshold", () => {
    const { rows, threshold, noun } = questionOf(multiLabel, "", "love");
    expect(rows.predictions.classes).toEqual(["without love", "love"]);
    expect(Array.from(rows.labels)).toEqual([1, 0, 0]);
    expect(Array.from(rows.predictions.predicted)).toEqual([1, 1, 0]);
    expect([threshold, noun]).toEqual([0.5, "quotation"]);
    expect(confidenceOf(rows.predictions, 2)).toBe(0.75);
  });

  it("asks of all labels with a row for each text and label that people or the model gave", () => {
    const { rows, threshold } = questionOf(multiLabel);
    expect(rows.id).toEqual(["a love", "b love", "b books"]);
    expect(rows.further[labelColumn]).toEqual(["love", "love", "books"]);
    expect(Array.from(rows.labels)).toEqual([1, 0, 1]);
    expect(Array.from(rows.predictions.predicted)).toEqual([1, 1, 0]);
    expect(rows.year).toEqual([null, 1871, 1871]);
    expect(threshold).toBeNull();
  });

  it("asks a single-label task for the class, of the texts whose class is known", () => {
    const { rows, model } = questionOf(threeClasses, "no such model");
    expect(rows.id).toEqual(["a", "b"]);
    expect(Array.from(rows.labels)).toEqual([2, 0]);
    expect(Array.from(rows.predictions.predicted)).toEqual([2, 1]);
    expect(model.key).toBe("second");
  });

  it("takes a label that the task has not for all labels", () => {
    expect(questionOf(multiLabel, "", "hate").rows.size).toBe(3);
  });
});
