import { isCertainLabel } from "../../../src/lib/certainty/certainLabel.js";
import { projectLabels, type ProjectLabel } from "./projectLabel.js";
import type { ReadyProject } from "./projects.js";

/** A label of a text, and how likely it is. */
export interface Suggestion {
  label: ProjectLabel;
  /** In [0, 1], rounded to the sixth decimal, as on the command line. */
  probability: number;
  /** Does it lie where the model promises to be right as often as stated? */
  certain: boolean;
}

/** How many suggestions are wanted, and from which probability. */
export interface Wanted {
  limit: number;
  threshold: number;
}

/** Labels of each text, the likeliest first; none of a blank text. */
export async function suggestions(
  project: ReadyProject,
  texts: readonly string[],
  { limit, threshold }: Wanted,
): Promise<Suggestion[][]> {
  const { scorer } = project.model;
  const labels = projectLabels(project);
  const { values } = await scorer.score(texts);
  const ofRow = (row: number) => {
    const probabilities = Array.from(
      values.subarray(row * labels.length, (row + 1) * labels.length),
      rounded,
    );
    return labels
      .map((label, column) => ({
        label,
        probability: probabilities[column],
        certain: isCertainLabel(scorer.description, probabilities, column),
      }))
      .filter(({ probability }) => probability >= threshold)
      .sort((a, b) => b.probability - a.probability)
      .slice(0, limit);
  };
  return texts.map((text, row) => (text.trim() === "" ? [] : ofRow(row)));
}

function rounded(probability: number): number {
  return Math.round(probability * 1e6) / 1e6;
}
