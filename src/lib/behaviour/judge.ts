import { decide, type Scorer } from "../model/scorer.js";
import { tolerance, type TestKind } from "./behaviouralTest.js";
import type { TitleChange } from "./titleChange.js";

/** A title, what is asked of it, and the label that the answer turns on (of a change that must not change it, none). */
export interface Ask extends TitleChange {
  kind: TestKind;
  expected: string | null;
}

/** What a model makes of a title that is tested. */
export interface Outcome {
  /** The label that the model gives. */
  label: string;
  /** Its probability, in [0, 1]. */
  probability: number;
  /** The label given before the change; null where there is none. */
  labelBefore: string | null;
  failed: boolean;
  /** Is the model certain of a label that it should not give? false for models without a range of certainty. */
  certainAndWrong: boolean;
}

/**
 * Puts titles to a single-label model (see `TestKind`). "Certain" is what lies in the model's own range of certainty
 * (`model.json`, "certain").
 *
 * @throws if an expected label is none of the model's
 */
export async function judge(scorer: Scorer, asks: readonly Ask[]): Promise<Outcome[]> {
  const { labels } = scorer.description;
  const titles = [
    ...new Set(asks.flatMap(({ before, title }) => (before === null ? [title] : [before, title]))),
  ];
  const { values } = await scorer.score(titles);
  const place = new Map(titles.map((title, t) => [title, t * labels.length]));
  const probabilitiesOf = (title: string) => {
    const from = place.get(title) ?? 0;
    return values.subarray(from, from + labels.length);
  };
  return asks.map(({ kind, expected, before, title }) => {
    const number = expected === null ? -1 : labelNumber(labels, expected);
    const probabilities = probabilitiesOf(title);
    const earlier = before === null ? null : probabilitiesOf(before);
    const label = decide(scorer.description, probabilities);
    const labelBefore = earlier && decide(scorer.description, earlier);
    const lowered = earlier !== null && earlier[number] - probabilities[number] > tolerance;
    const wanted = kind === "must not change" ? labelBefore : expected;
    const failed = kind === "must not lower" ? lowered : label !== wanted;
    return {
      label,
      probability: probabilities[labels.indexOf(label)],
      labelBefore,
      failed,
      certainAndWrong: failed && label !== wanted && isCertain(scorer, probabilities),
    };
  });
}

function labelNumber(labels: readonly string[], expected: string): number {
  const number = labels.indexOf(expected);
  if (number < 0) throw new Error(`unknown label: ${expected} (expected one of ${labels.join(", ")})`);
  return number;
}

function isCertain({ description: { certain } }: Scorer, probabilities: ArrayLike<number>): boolean {
  return certain !== undefined && (probabilities[1] < certain.below || probabilities[1] >= certain.from);
}
