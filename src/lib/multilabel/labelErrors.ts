import { wordFilter } from "../catalogue/wordFilter.js";
import { modelOf, type ScoredTask } from "../scored/scoredTask.js";

/** A held-out text with its labels by name. */
export interface JudgedText {
  id: string;
  text: string;
  /** Labels that the text carries and the model gives. */
  right: string[];
  /** Labels that the text carries and the model does not give. */
  missed: string[];
  /** Labels that the model gives and the text does not carry. */
  wrong: string[];
  /** Mistakes: missed and wrong labels together. */
  mistakes: number;
  /** The likeliest labels, likeliest first. */
  likeliest: { label: string; probability: number }[];
}

/** Likeliest labels of a text that are named. */
const named = 12;

/** Names the labels of each text of a multi-label task and sorts them into right, missed and wrong. */
export function judgedTexts(scored: ScoredTask): JudgedText[] {
  const { labels, texts, actual } = scored;
  const { thresholds, probabilities } = modelOf(scored, scored.final);
  return texts.id.map((id, row) => {
    const own = probabilities.subarray(row * labels.length, (row + 1) * labels.length);
    const carried = actual[row];
    const isGiven = (l: number) => own[l] >= thresholds[l];
    const names = (numbers: readonly number[]) => numbers.map((l) => labels[l]);
    const missed = names(carried.filter((l) => !isGiven(l)));
    const wrong = names([...labels.keys()].filter((l) => isGiven(l) && !carried.includes(l)));
    return {
      id,
      text: texts.title[row],
      right: names(carried.filter(isGiven)),
      missed,
      wrong,
      mistakes: missed.length + wrong.length,
      likeliest: labels
        .map((label, l) => ({ label, probability: own[l] }))
        .sort((a, b) => b.probability - a.probability)
        .slice(0, named),
    };
  });
}

/** Which texts to show. */
export interface LabelErrorFilter {
  /** "any", "mistakes" (either kind), "missed", "wrong" or "none" (all labels right). */
  verdict: string;
  /** A label that the verdict is about, or "" for any. */
  label: string;
  /** A second label: texts where `label` is missed and this one wrongly given; "" for any. */
  instead: string;
  /** Words that the text must hold, in any order, in any case. */
  words: string;
}

/** The texts that pass every part of the filter. */
export function filterJudged(texts: readonly JudgedText[], filter: LabelErrorFilter): JudgedText[] {
  const hasWords = wordFilter(filter.words);
  const { label, instead } = filter;
  const concerns = (labels: readonly string[]) => (label === "" ? labels.length > 0 : labels.includes(label));
  const passes = ({ right, missed, wrong }: JudgedText): boolean => {
    switch (filter.verdict) {
      case "mistakes":
        return concerns(missed) || concerns(wrong);
      case "missed":
        return concerns(missed);
      case "wrong":
        return concerns(wrong);
      case "none":
        return missed.length + wrong.length === 0 && (label === "" || right.includes(label));
      default:
        return label === "" || concerns(right) || concerns(missed) || concerns(wrong);
    }
  };
  return texts.filter(
    (each) =>
      (instead === "" ? passes(each) : each.missed.includes(label) && each.wrong.includes(instead)) &&
      hasWords(each.text),
  );
}
