import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import { decideClasses } from "../../../src/lib/catalogue/predictions.js";
import type { JudgedCatalogue } from "../../../src/lib/scored/judgedCatalogue.js";

/** A record of two classes for a test: what it is, and the probability of the second class. */
export interface MadeUpRecord {
  label: 0 | 1;
  probability: number;
  title?: string;
  author?: string;
}

/** Records of the classes "no" and "yes", decided at a threshold; their identifiers are a, b, c … */
export function judgedOf(records: readonly MadeUpRecord[], threshold = 0.5): JudgedCatalogue {
  const probabilities = records.flatMap(({ probability }) => [1 - probability, probability]);
  return {
    ...catalogueOf(
      records.map(({ title = "", author = "" }, i) => ({ id: String.fromCharCode(97 + i), title, author })),
    ),
    labels: records.map(({ label }) => label),
    predictions: {
      classes: ["no", "yes"],
      probabilities,
      predicted: decideClasses(probabilities, 2, threshold),
    },
  };
}
