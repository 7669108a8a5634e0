import { bootstrap, type Estimate } from "../statistics/bootstrap.js";
import { wilson } from "../statistics/wilson.js";
import { headingClusters, headingCorrelation, wholeShare } from "./groupShares.js";
import type { SelectionTable } from "./selectionTable.js";

/** How much the headings of the catalogue block cost in precision. */
export interface Clustering {
  headings: number;
  /** Headings with at least one digitised record. */
  headingsDigitised: number;
  /** Headings, most digitised first, that together hold half of the digitised records. */
  headingsOfHalf: number;
  /** Share digitised with the percentile interval of a bootstrap by heading. */
  bootstrap: Estimate;
  /** The same share with Wilson's interval, as if records were independent. */
  independent: Estimate;
  /** The same share with Wilson's interval at the effective number of records. */
  effective: Estimate;
  designEffect: number;
  /** Records over the design effect: independent records that would tell as much. */
  effectiveRecords: number;
  /** How alike records under one heading are: 0 not at all, 1 wholly. */
  correlation: number;
}

/** Measures the clustering by heading on the share digitised of all records. */
export function headingBootstrap(table: SelectionTable, resamples = 2000): Clustering {
  const clusters = headingClusters(table);
  const share = wholeShare(table);
  const { value } = bootstrap(
    clusters.length,
    (sample) => {
      let successes = 0;
      let trials = 0;
      for (const unit of sample) {
        successes += clusters[unit].successes;
        trials += clusters[unit].trials;
      }
      return { value: successes / trials };
    },
    { resamples },
  );
  const digitised = clusters
    .map(({ successes }) => successes)
    .filter(Boolean)
    .sort((a, b) => b - a);
  let sum = 0;
  const half = digitised.findIndex((successes) => (sum += successes) >= share.successes / 2);
  return {
    headings: clusters.length,
    headingsDigitised: digitised.length,
    headingsOfHalf: half + 1,
    bootstrap: value,
    independent: wilson(share.successes, share.trials),
    effective: { value: share.value, low: share.clusterLow, high: share.clusterHigh },
    designEffect: share.designEffect,
    effectiveRecords: share.trials / share.designEffect,
    correlation: headingCorrelation(table),
  };
}
