import { periodName } from "../catalogue/decades.js";
import { union, type Stratum } from "./estimateShares.js";
import { fewestLabelled } from "./predictionPowered.js";

/** A run of neighbouring strata, with their numbers. */
export interface Period extends Stratum {
  members: number[];
}

/**
 * Merges neighbours until every period has at least `fewest` labelled books, so that each can be estimated from its own
 * labels. The period with the fewest labelled books joins the neighbour that has fewer; the rule looks at how many
 * books are labelled, never at their labels, and so does not bias the estimates. With too few in all, one is left.
 *
 * @param strata in order of time, named as the ranges of the field `year`
 */
export function mergeStrata(strata: readonly Stratum[], fewest = fewestLabelled): Period[] {
  const periods = strata.map((stratum, i) => ({ members: [i], labelled: stratum.labelled.outcomes.length }));
  while (periods.length > 1) {
    const counts = periods.map(({ labelled }) => labelled);
    const least = counts.indexOf(Math.min(...counts));
    if (counts[least] >= fewest) break;
    const neighbour =
      (counts[least - 1] ?? Infinity) <= (counts[least + 1] ?? Infinity) ? least - 1 : least + 1;
    const [first, second] = [Math.min(least, neighbour), Math.max(least, neighbour)];
    const merged = {
      members: [...periods[first].members, ...periods[second].members],
      labelled: counts[first] + counts[second],
    };
    periods.splice(first, 2, merged);
  }
  return periods.map(({ members }) => {
    const parts = members.map((member) => strata[member]);
    return { ...union(parts), name: periodName(parts.map(({ name }) => name)), members };
  });
}
