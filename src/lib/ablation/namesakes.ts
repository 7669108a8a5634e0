import type { Label } from "../rows.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { wilson } from "../statistics/wilson.js";

/** A test title, and whether a list of novels holds a work of that name. */
export interface NamedTitle {
  label: Label;
  hasNamesake: boolean;
  /** Probability of fiction by each model, in [0, 1]. */
  probabilities: readonly number[];
}

/** How often a model is right on the test titles of one kind. */
export interface NamesakeRecall extends Estimate {
  model: string;
  titles: "fiction with a listed namesake" | "fiction without" | "non-fiction";
  n: number;
}

/** Share of the titles that each model labels right, by whether a listed novel bears their name; Wilson intervals. */
export function namesakeRecalls(
  titles: readonly NamedTitle[],
  models: readonly { title: string; threshold: number }[],
): NamesakeRecall[] {
  const kinds = {
    "fiction with a listed namesake": titles.filter((each) => each.label === "fiction" && each.hasNamesake),
    "fiction without": titles.filter((each) => each.label === "fiction" && !each.hasNamesake),
    "non-fiction": titles.filter(({ label }) => label === "non_fiction"),
  };
  return models.flatMap(({ title: model, threshold }, m) =>
    (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => {
      const own = kinds[kind];
      const right = own.filter(
        ({ label, probabilities }) => probabilities[m] >= threshold === (label === "fiction"),
      ).length;
      return { model, titles: kind, n: own.length, ...wilson(right, own.length) };
    }),
  );
}
