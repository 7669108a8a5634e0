import { wordFilter } from "../catalogue/wordFilter.js";
import { confidenceOf, probabilityOf } from "../catalogue/predictions.js";
import { labelColumn, type Question } from "../scored/question.js";

/** A record with what people and the model decided of it. */
export interface Decision {
  id: string;
  title: string;
  author: string;
  year: number | null;
  place: string;
  /** Address of the record or its scan, or "". */
  link: string;
  /** The label in question where rows are pairs of text and label, else "". */
  asked: string;
  /** Numbers of the classes that people and the model gave. */
  label: number;
  predicted: number;
  right: boolean;
  /** Probability of the predicted class, in [0, 1]. */
  confidence: number;
  /** Of two classes the probability of the second, of more the confidence; in [0, 1]. */
  probability: number;
}

/** The decisions of a question, as rows; records that the model could not read are left out. */
export function decisionsOf({ rows }: Pick<Question, "rows">): Decision[] {
  const { predictions, labels, further } = rows;
  const decided = Array.from({ length: rows.size }, (_, row) => row).filter(
    (row) => predictions.predicted[row] >= 0,
  );
  return decided.map((row) => {
    const [label, predicted] = [labels[row], predictions.predicted[row]];
    const confidence = confidenceOf(predictions, row);
    return {
      id: rows.id[row],
      title: rows.title[row],
      author: rows.author[row],
      year: rows.year[row],
      place: rows.place[row],
      link: rows.link[row],
      asked: further[labelColumn]?.[row] ?? "",
      label,
      predicted,
      right: label === predicted,
      confidence,
      probability: predictions.classes.length === 2 ? probabilityOf(predictions, row, 1) : confidence,
    };
  });
}

/** Which decisions to show; "all" does not restrict. */
export interface DecisionFilter {
  verdict: string;
  /** Names of classes. */
  actual: string;
  predicted: string;
  /** Least and greatest probability. */
  from: number;
  to: number;
  /** Words that title or author must hold, in any order, in any case. */
  words: string;
}

/** The decisions that pass every part of the filter; a class that is not among the classes does not restrict. */
export function filterDecisions(
  decisions: readonly Decision[],
  classes: readonly string[],
  filter: DecisionFilter,
): Decision[] {
  const hasWords = wordFilter(filter.words);
  const [actual, predicted] = [classes.indexOf(filter.actual), classes.indexOf(filter.predicted)];
  return decisions.filter((decision) => {
    return (
      (filter.verdict === "all" || (filter.verdict === "right") === decision.right) &&
      (actual < 0 || actual === decision.label) &&
      (predicted < 0 || predicted === decision.predicted) &&
      decision.probability >= filter.from &&
      decision.probability <= filter.to &&
      hasWords(`${decision.title} ${decision.author} ${decision.asked}`)
    );
  });
}

/** Counts of decisions in ranges of equal width of the probability, by verdict. */
export function probabilityHistogram(
  decisions: readonly Decision[],
  bins = 20,
): { from: number; to: number; right: boolean; records: number }[] {
  return [true, false].flatMap((right) => {
    const records = new Array<number>(bins).fill(0);
    for (const decision of decisions)
      if (decision.right === right) records[Math.min(bins - 1, Math.floor(decision.probability * bins))]++;
    return records.map((n, bin) => ({ from: bin / bins, to: (bin + 1) / bins, right, records: n }));
  });
}
