import { decide, givenLabels, type Scorer } from "../model/scorer.js";
import { tolerance, type TestKind } from "./behaviouralTest.js";
import type { TitleChange } from "./titleChange.js";

/** A title, what is asked of it, and the label that the answer turns on (of a change that must not change it, none). */
export interface Ask extends TitleChange {
  kind: TestKind;
  expected: string | null;
}

/** What a model makes of a title that is tested. */
export interface Outcome {
  /** The label that the model gives; of a multi-label model its labels, joined by "; ". */
  label: string;
  /** What it gives before the change; null where there is none. */
  labelBefore: string | null;
  /** The label whose probabilities follow: the expected one, else the first that is given before the change. */
  about: string;
  /** In [0, 1]. */
  probability: number;
  probabilityBefore: number | null;
  failed: boolean;
  /** Is the model certain of a label that it should not give? false for models without a range of certainty. */
  certainAndWrong: boolean;
}

/**
 * Puts titles to a model (see `TestKind`). "Certain" is what lies in the model's own range of certainty (`model.json`,
 * "certain").
 *
 * @throws if an expected label is none of the model's
 */
export async function judge(scorer: Scorer, asks: readonly Ask[]): Promise<Outcome[]> {
  const { description } = scorer;
  const { labels, certain } = description;
  const given = (probabilities: Float32Array) =>
    description.kind === "multilabel"
      ? givenLabels(description, probabilities)
      : [decide(description, probabilities)];
  const probabilitiesOf = await probabilitiesByTitle(scorer, asks);

  return asks.map(({ kind, expected, before, title }) => {
    const probabilities = probabilitiesOf(title);
    const earlier = before === null ? null : probabilitiesOf(before);
    const now = given(probabilities);
    const then = earlier && given(earlier);
    const about = expected ?? [...(then ?? now), labels[0]][0];
    const number = labelNumber(labels, about);
    const probability = probabilities[number];
    const probabilityBefore = earlier && earlier[number];
    const label = now.join("; ");
    const labelBefore = then && then.join("; ");
    const right = kind === "must not change" ? label === labelBefore : now.includes(about);
    const lowered = probabilityBefore !== null && probabilityBefore - probability > tolerance;
    const isCertain =
      certain !== undefined && (probabilities[1] < certain.below || probabilities[1] >= certain.from);
    const failed = kind === "must not lower" ? lowered : !right;
    return {
      ...{ label, labelBefore, about, probability, probabilityBefore, failed },
      certainAndWrong: failed && !right && isCertain,
    };
  });
}

/** Scores each title once, however often it is asked about. */
async function probabilitiesByTitle(scorer: Scorer, asks: readonly Ask[]) {
  const titles = [...new Set(asks.flatMap(({ before, title }) => [before ?? title, title]))];
  const { values, labels } = await scorer.score(titles);
  const place = new Map(titles.map((title, t) => [title, t * labels.length]));
  return (title: string) => {
    const from = place.get(title) ?? 0;
    return values.subarray(from, from + labels.length);
  };
}

function labelNumber(labels: readonly string[], label: string): number {
  const number = labels.indexOf(label);
  if (number < 0) throw new Error(`unknown label: ${label} (expected one of ${labels.join(", ")})`);
  return number;
}
