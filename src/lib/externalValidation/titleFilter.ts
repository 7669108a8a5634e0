import { wordFilter } from "../catalogue/wordFilter.js";
import type { Label } from "../rows.js";

/** Titles of one set with what every model says of them, as columns. */
export interface TitleColumns {
  key: string;
  title: string;
  id: readonly string[];
  text: readonly string[];
  author: readonly string[];
  year: readonly (number | null)[];
  group: readonly string[];
  fiction: readonly boolean[];
  /** Probability of fiction by model, then title. */
  probabilities: readonly (readonly number[])[];
}

/** A title and what one model makes of it. */
export interface ElsewhereTitle {
  /** Set and record: the identity of the row. */
  key: string;
  text: string;
  author: string;
  year: number | null;
  group: string;
  label: Label;
  probability: number;
  predicted: Label;
  right: boolean;
  /** How far the probability lies from the threshold on the wrong side; negative where it is right. */
  error: number;
}

/** The titles of a set as one model judges them. */
export function judgedTitles(set: TitleColumns, model: number, threshold: number): ElsewhereTitle[] {
  return set.id.map((id, i) => {
    const probability = set.probabilities[model][i];
    const label = set.fiction[i] ? "fiction" : "non_fiction";
    const predicted = probability >= threshold ? "fiction" : "non_fiction";
    return {
      ...{ key: `${set.key}:${id}`, label, probability, predicted, right: label === predicted },
      ...{ text: set.text[i], author: set.author[i], year: set.year[i], group: set.group[i] },
      error: set.fiction[i] ? threshold - probability : probability - threshold,
    };
  });
}

/** The titles of a class ("all" for every one) that are right or wrong ("all" for both) and have all the words. */
export function filterTitles(
  titles: readonly ElsewhereTitle[],
  { group, verdict, words }: { group: string; verdict: string; words: string },
): ElsewhereTitle[] {
  const hasWords = wordFilter(words);
  return titles.filter((title) => {
    if (group !== "all" && title.group !== group) return false;
    if (verdict !== "all" && title.right !== (verdict === "right")) return false;
    return hasWords(`${title.text} ${title.author}`);
  });
}
