import { bootstrap, type BootstrapSettings, type Estimate } from "../statistics/bootstrap.js";
import type { Label } from "../rows.js";

/** A title that a model has judged. */
export interface JudgedTitle {
  /** What is resampled together: an author's titles share words. */
  cluster: string;
  group: string;
  label: Label;
  right: boolean;
}

/** How often a model is right on some titles, each figure with a 95% interval. */
export interface Recalls {
  titles: number;
  clusters: number;
  accuracy: Estimate;
  /** Mean of the recalls of both labels, so that it does not matter how many titles of each there are; NaN without one. */
  balanced: Estimate;
  /** Share judged right in each group, in the order in which groups first appear. */
  groups: { group: string; label: Label; titles: number; right: number; recall: Estimate }[];
}

/** Accuracy by group with intervals by the bootstrap over clusters (all titles of a drawn cluster count). */
export function groupRecalls(titles: readonly JudgedTitle[], settings?: BootstrapSettings): Recalls {
  const groups = [...new Map(titles.map(({ group, label }) => [group, label]))];
  const numbers = new Map(groups.map(([group], i) => [group, i]));
  const clusters = new Map<string, Int32Array>();
  for (const { cluster, group, right } of titles) {
    const counts = clusters.get(cluster) ?? new Int32Array(2 * groups.length);
    clusters.set(cluster, counts);
    const at = 2 * (numbers.get(group) ?? 0);
    counts[at]++;
    if (right) counts[at + 1]++;
  }
  const counted = [...clusters.values()];
  const sum = (sample: Int32Array) => {
    const total = new Int32Array(2 * groups.length);
    for (const unit of sample) counted[unit].forEach((count, i) => (total[i] += count));
    return total;
  };
  const estimates = bootstrap(counted.length, (sample) => shares(sum(sample), groups), settings);
  const all = sum(Int32Array.from(counted.keys()));
  return {
    titles: titles.length,
    clusters: counted.length,
    accuracy: estimates["accuracy"],
    balanced: estimates["balanced"],
    groups: groups.map(([group, label], i) => ({
      ...{ group, label },
      titles: all[2 * i],
      right: all[2 * i + 1],
      recall: estimates[`group ${i}`],
    })),
  };
}

function shares(total: Int32Array, groups: readonly (readonly [string, Label])[]): Record<string, number> {
  const share = (belongs: (label: Label) => boolean) => {
    let titles = 0;
    let right = 0;
    groups.forEach(([, label], i) => {
      if (!belongs(label)) return;
      titles += total[2 * i];
      right += total[2 * i + 1];
    });
    return right / titles;
  };
  return {
    accuracy: share(() => true),
    balanced: (share((label) => label === "fiction") + share((label) => label === "non_fiction")) / 2,
    ...Object.fromEntries(groups.map((_, i) => [`group ${i}`, total[2 * i + 1] / total[2 * i]])),
  };
}
