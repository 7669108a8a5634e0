import { wordFilter } from "../catalogue/wordFilter.js";
import type { Label } from "../rows.js";

/** A labelled test title with the probability of fiction that each rung gives it. */
export interface LadderTitle {
  id: string;
  title: string;
  author: string;
  year: number | null;
  ark: string;
  label: Label;
  /** In [0, 1], in the order of the rungs. */
  probabilities: number[];
}

/** A model whose decisions are compared. */
export interface LadderModel {
  key: string;
  title: string;
  /** Probability of fiction from which it says fiction. */
  threshold: number;
}

/** What became of a title from one rung to another. */
export type Change = "gained" | "lost" | "wrong in both" | "right in both";

/** A title before and after. */
export interface TitleChange extends LadderTitle {
  before: number;
  after: number;
  change: Change;
}

/** Every title as two rungs (positions in `models`) see it. */
export function titleChanges(
  titles: readonly LadderTitle[],
  models: readonly LadderModel[],
  from: number,
  to: number,
): TitleChange[] {
  return titles.map((title) => {
    const [before, after] = [from, to].map((i) => isRight(title, models, i));
    const change = before === after ? (after ? "right in both" : "wrong in both") : after ? "gained" : "lost";
    return { ...title, before: title.probabilities[from], after: title.probabilities[to], change };
  });
}

/** The titles that no rung gets right. */
export function neverRight(titles: readonly LadderTitle[], models: readonly LadderModel[]): LadderTitle[] {
  return titles.filter((title) => !models.some((_, i) => isRight(title, models, i)));
}

function isRight(title: LadderTitle, models: readonly LadderModel[], i: number): boolean {
  return title.probabilities[i] >= models[i].threshold === (title.label === "fiction");
}

/** Which changes to show: one of them, "flipped" for gained and lost, or "all"; and words in any order and case. */
export interface ChangeFilter {
  change: string;
  label: string;
  words: string;
}

/** The changes that pass every part of the filter. */
export function filterChanges(changes: readonly TitleChange[], filter: ChangeFilter): TitleChange[] {
  const hasWords = wordFilter(filter.words);
  return changes.filter(({ change, label, title, author }) => {
    return (
      (filter.change === "all" ||
        filter.change === change ||
        (filter.change === "flipped" && (change === "gained" || change === "lost"))) &&
      (filter.label === "all" || filter.label === label) &&
      hasWords(`${title} ${author}`)
    );
  });
}
