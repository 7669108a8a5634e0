import { randomGenerator, shuffle } from "../statistics/random.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { wilson } from "../statistics/wilson.js";

/** Whether the fields of an annotation agree with the record that it is joined to; null where one side is empty. */
export type FieldVerdicts = Record<string, boolean | null>;

/** A pair of a record and an annotation. */
export interface Joined<Record, Annotation> {
  record: Record;
  annotation: Annotation;
}

/** Agreement of a field over some pairs, and what chance would give. */
export interface FieldAgreementByChance extends Estimate {
  field: string;
  /** Pairs in which both sides fill the field. */
  books: number;
  /** Mean agreement when the same annotations are dealt out to the same records at random; NaN without pairs. */
  byChance: number;
}

const shuffles = 20;

/** Agreement of every field over some pairs with Wilson's interval, and its mean when the pairs are shuffled. */
export function agreementByChance<Record, Annotation>(
  pairs: readonly Joined<Record, Annotation>[],
  compare: (record: Record, annotation: Annotation) => FieldVerdicts,
): FieldAgreementByChance[] {
  const observed = tally(pairs.map(({ record, annotation }) => compare(record, annotation)));
  const random = randomGenerator(1);
  const dealt = tally(
    Array.from({ length: shuffles }, () => {
      const annotations = shuffle(
        pairs.map(({ annotation }) => annotation),
        random,
      );
      return pairs.map(({ record }, i) => compare(record, annotations[i]));
    }).flat(),
  );
  return Array.from(observed, ([field, { agree, filled }]) => {
    const chance = dealt.get(field) ?? { agree: 0, filled: 0 };
    return { field, books: filled, ...wilson(agree, filled), byChance: chance.agree / chance.filled };
  });
}

function tally(verdicts: readonly FieldVerdicts[]): Map<string, { agree: number; filled: number }> {
  const counts = new Map<string, { agree: number; filled: number }>();
  for (const each of verdicts)
    for (const [field, verdict] of Object.entries(each)) {
      const count = counts.get(field) ?? { agree: 0, filled: 0 };
      if (verdict !== null) count.filled++;
      if (verdict === true) count.agree++;
      counts.set(field, count);
    }
  return counts;
}
