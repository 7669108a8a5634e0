import { pairwiseAgreement } from "../labelling/agreement.js";
import { accuracyIntervals } from "../labelling/labelModels/accuracyIntervals.js";
import type { LabellingFunction } from "../labelling/labellingFunction.js";
import type { Estimate } from "../statistics/bootstrap.js";
import type { Assessment } from "./assess.js";
import { assessPublished } from "./assessPublished.js";
import type { StudioCollection } from "./collection.js";

/** How two functions vote together. */
export interface AgreementRow {
  a: string;
  b: string;
  joint: number;
  agreement: number;
  overlap: number;
  lift: number | null;
  /** Joint votes over the votes of the function that votes less; negative where they mostly contradict each other. */
  bond: number;
}

/** What the page shows of the functions as published: figures, no books. */
export interface WeakSupervisionReport {
  assessment: Assessment;
  /** Estimated accuracy of each function with its interval, in their order. */
  estimates: Estimate[];
  /** Pairs with joint votes, closest first. */
  agreement: AgreementRow[];
  labels: { training: number; validation: number; random: number };
}

/** Votes, ledger and agreement, for the page to show before anything is loaded. */
export function weakSupervisionReport(
  functions: readonly LabellingFunction[],
  collection: StudioCollection,
): WeakSupervisionReport {
  const size = collection.books.length;
  const { names, votes, assessment } = assessPublished(functions, collection);
  const uses = (use: string) => collection.uses.filter((each) => each === use).length;
  return {
    assessment,
    estimates: accuracyIntervals(votes, size, {}, { resamples: 60 }),
    agreement: agreementRows(names, votes, size),
    labels: { training: uses("training"), validation: uses("validation"), random: uses("random") },
  };
}

function agreementRows(names: readonly string[], votes: readonly Int8Array[], books: number): AgreementRow[] {
  const casts = votes.map((of) => of.reduce((sum, vote) => sum + Number(vote >= 0), 0));
  const rounded = (value: number) => Number(value.toPrecision(4));
  return pairwiseAgreement(votes, books)
    .flatMap(({ a, b, joint, agreement, overlap, lift }) => {
      if (agreement === null) return [];
      const bond = ((agreement >= 0.5 ? 1 : -1) * joint) / Math.min(casts[a], casts[b]);
      return [
        {
          a: names[a],
          b: names[b],
          joint,
          agreement: rounded(agreement),
          overlap: rounded(overlap),
          lift: lift === null ? null : rounded(lift),
          bond: rounded(bond),
        },
      ];
    })
    .sort((x, y) => y.overlap - x.overlap || y.joint - x.joint);
}
