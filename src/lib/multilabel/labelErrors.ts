/** Held-out texts with what a model says of them, as a page receives them: labels are numbers into `labels`. */
export interface LabelErrorTable {
  labels: string[];
  texts: {
    id: string;
    text: string;
    /** Labels that the text carries. */
    actual: number[];
    /** Labels that the model gives it. */
    given: number[];
    /** The likeliest labels and their probabilities, likeliest first. */
    likeliest: number[];
    probabilities: number[];
  }[];
}

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
  likeliest: { label: string; probability: number }[];
}

/** Names the labels of each text and sorts them into right, missed and wrong. */
export function judgedTexts({ labels, texts }: LabelErrorTable): JudgedText[] {
  return texts.map(({ id, text, actual, given, likeliest, probabilities }) => {
    const [carried, said] = [new Set(actual), new Set(given)];
    const missed = actual.filter((l) => !said.has(l));
    const wrong = given.filter((l) => !carried.has(l));
    const names = (numbers: readonly number[]) => numbers.map((l) => labels[l]);
    return {
      id,
      text,
      right: names(actual.filter((l) => said.has(l))),
      missed: names(missed),
      wrong: names(wrong),
      mistakes: missed.length + wrong.length,
      likeliest: likeliest.map((l, i) => ({ label: labels[l], probability: probabilities[i] })),
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
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
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
      words.every((word) => each.text.toLowerCase().includes(word)),
  );
}
