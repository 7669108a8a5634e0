import { groupBy } from "../agreement/groupBy.js";
import { krippendorff, krippendorffInterval, type Coded } from "../agreement/krippendorff.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { opinionKey, type Annotation, type Opinion } from "./annotation.js";

/** How far annotators agree on the records that two of them or more have judged. */
export interface AnnotatorAgreement {
  /** Records that two or more have judged, those of which one was not sure included. */
  records: number;
  /** Krippendorff's alpha of what they say, with its 95% interval; who is not sure says nothing. NaN without two opinions that differ. */
  alpha: Estimate;
  /** Alpha of each label by itself, where one of many labels was given to a record by anyone. */
  byLabel: readonly { label: string; alpha: number; records: number }[];
  /** Records of which they say different things, by time. */
  differences: readonly (readonly Annotation[])[];
}

/**
 * The agreement of annotators.
 *
 * @param standing those about the labels at hand: see `annotationsAbout`
 * @param labels labels to compare one by one, of a multi-label task; none of a single-label one
 */
export function annotatorAgreement(
  standing: readonly Annotation[],
  labels: readonly string[] = [],
): AnnotatorAgreement {
  const byRecord = groupBy(standing, ({ record }) => record);
  const shared = [...byRecord.values()].filter((annotations) => annotations.length > 1);
  const coded = (code: (opinion: Opinion) => string): Coded[] =>
    shared.map((annotations) =>
      annotations.map(({ opinion }) => (opinion.kind === "unsure" ? null : code(opinion))),
    );
  const units = coded(opinionKey);
  const byLabel = labels.flatMap((label) => {
    const has = (opinion: Opinion) => opinion.kind === "labels" && opinion.labels.includes(label);
    const records = shared.filter((annotations) => annotations.some(({ opinion }) => has(opinion))).length;
    if (records === 0) return [];
    return [{ label, records, alpha: krippendorff(coded((opinion) => (has(opinion) ? "yes" : "no"))).alpha }];
  });
  return {
    records: shared.length,
    alpha: krippendorffInterval(units),
    byLabel: byLabel.sort((a, b) => b.records - a.records),
    differences: shared.filter(
      (annotations) => new Set(annotations.map(({ opinion }) => opinionKey(opinion))).size > 1,
    ),
  };
}
