import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import type { ScoredTask } from "../../../src/lib/scored/scoredTask.js";

const texts = catalogueOf([
  { id: "a", title: "Love and death" },
  { id: "b", title: "A library", year: 1871 },
  { id: "c", title: "Nothing" },
]);

/** Three texts with two labels, of which a model gives "love" from 0.5 and "books" from 0.25. */
export const multiLabel: ScoredTask = {
  ...{
    task: "themes",
    kind: "multi-label",
    noun: "quotation",
    nouns: "quotations",
    title: "Themes",
    labels: ["love", "books"],
    final: "linear",
  },
  texts,
  provenance: { usesSample: false, sources: [] },
  actual: [[0], [1], []],
  models: [
    {
      ...{ key: "linear", title: "Linear", thresholds: [0.5, 0.25], certain: null },
      probabilities: Float32Array.of(0.75, 0.125, 0.5, 0.125, 0.25, 0.125),
    },
  ],
};

/** The same texts in three classes, of which the last has nobody's label. */
export const threeClasses: ScoredTask = {
  ...{
    task: "shelves",
    kind: "single-label",
    noun: "title",
    nouns: "titles",
    title: "Shelves",
    labels: ["x", "y", "z"],
    final: "second",
  },
  texts,
  provenance: { usesSample: false, sources: [] },
  actual: [[2], [0], []],
  models: ["first", "second"].map((key) => ({
    ...{ key, title: key, thresholds: [], certain: null },
    probabilities: Float32Array.of(0.25, 0.25, 0.5, 0.25, 0.5, 0.25, 1, 0, 0),
  })),
};
