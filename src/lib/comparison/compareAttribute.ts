import { quantile, type Estimate } from "../statistics/bootstrap.js";
import { randomGenerator, randomIndex } from "../statistics/random.js";
import type { Attribute } from "./attributes.js";
import { jensenShannonDistance } from "./jensenShannon.js";
import { wassersteinDistance } from "./wasserstein.js";
import { effects, type AttributeCounts, type Effects } from "./effects.js";

/** A set beside the collection in one attribute. */
export interface AttributeComparison {
  key: string;
  /** Books of the set and of the collection that have the attribute. */
  n: number;
  of: number;
  effects: Record<keyof Effects, Estimate>;
  /** Jensen-Shannon distance that random draws of n books have on average: what chance alone makes of it. */
  byChance: number;
  /** Monte Carlo p-value; null for an empty set. */
  pValue: number | null;
  /** Books of the set in each category of the attribute. */
  counts: number[];
}

export interface ComparisonSettings {
  /** Resamples for the intervals. */
  resamples: number;
  /** Random draws from the collection for the p-value: it is at least 1 / (draws + 1). */
  draws: number;
  seed: number;
}

const names = ["jensenShannon", "cramersV", "wasserstein", "shift"] as const;

/**
 * Compares a set of books with the collection that they are part of.
 *
 * Intervals draw the books of the set again (the collection is complete) and are basic bootstrap intervals (Davison and
 * Hinkley, Bootstrap Methods and their Application, 1997, section 5.2), 2θ − quantiles, because a distance grows by
 * drawing alone; distances are cut at 0 and, all but Wasserstein's, at 1. Where the correction leaves the estimate
 * itself out, which it can for a distance no greater than chance makes it, the interval is stretched to hold it.
 *
 * The p-value is that of the hypothesis that the set was drawn from the collection at random, without repeats: the
 * share of such draws that are at least as far off, by Wasserstein's distance where there is a number and by Jensen
 * and Shannon's elsewhere, the set itself counted in (Davison and Hinkley, section 4.2.1).
 *
 * @param members numbers of the set's books
 */
export function compareAttribute(
  attribute: Attribute,
  members: readonly number[],
  { resamples, draws, seed }: ComparisonSettings,
): AttributeComparison {
  const counting = counter(attribute);
  const own = Int32Array.from(members.filter((book) => attribute.category[book] >= 0));
  const all = Int32Array.from(attribute.category.keys()).filter((book) => attribute.category[book] >= 0);
  const collection = counting(all);
  const measure = (books: Int32Array) => {
    const set = counting(books);
    const counts: AttributeCounts = {
      ...{ set: set.categories, setNumbers: set.numbers },
      ...{ collection: collection.categories, collectionNumbers: collection.numbers },
    };
    return effects(counts);
  };
  const observed = measure(own);
  const random = randomGenerator(seed);
  const drawn = names.map(() => new Float64Array(own.length > 0 ? resamples : 0));
  const sample = new Int32Array(own.length);
  for (let b = 0; b < drawn[0].length; b++) {
    for (let i = 0; i < sample.length; i++) sample[i] = own[randomIndex(own.length, random)];
    const figures = measure(sample);
    names.forEach((name, k) => (drawn[k][b] = figures[name]));
  }
  const asFarAs = observed[attribute.numbers ? "wasserstein" : "jensenShannon"];
  let [asFar, chance] = [0, 0];
  for (let d = 0; d < draws && own.length > 0; d++) {
    // The first places of `all`, shuffled a little further with each draw, are a random draw.
    for (let i = 0; i < sample.length; i++) {
      const j = i + randomIndex(all.length - i, random);
      [all[i], all[j]] = [all[j], all[i]];
    }
    const set = counting(all.subarray(0, sample.length));
    const distance = jensenShannonDistance(set.categories, collection.categories);
    const far = attribute.numbers ? wassersteinDistance(set.numbers, collection.numbers) : distance;
    chance += distance / draws;
    if (far >= asFarAs - 1e-12) asFar++;
  }
  const estimates = names.map((name, k) => [name, basicInterval(name, observed[name], drawn[k].sort())]);
  return {
    key: attribute.key,
    n: own.length,
    of: all.length,
    effects: Object.fromEntries(estimates) as Record<keyof Effects, Estimate>,
    byChance: own.length > 0 ? chance : NaN,
    pValue: own.length > 0 ? (asFar + 1) / (draws + 1) : null,
    counts: [...counting(own).categories],
  };
}

function basicInterval(name: keyof Effects, value: number, sorted: Float64Array): Estimate {
  const least = name === "shift" ? -Infinity : 0;
  const most = name === "shift" || name === "wasserstein" ? Infinity : 1;
  const reflected = (p: number) => Math.min(most, Math.max(least, 2 * value - quantile(sorted, p)));
  return { value, low: Math.min(value, reflected(0.975)), high: Math.max(value, reflected(0.025)) };
}

/** Counts the categories and the numbers of some books. */
function counter({ categories, category, numbers }: Attribute) {
  const values = numbers ? numbers.reduce((most, value) => Math.max(most, value), -1) + 1 : 0;
  return (books: Int32Array) => {
    const counts = { categories: new Float64Array(categories.length), numbers: new Float64Array(values) };
    for (const book of books) {
      counts.categories[category[book]]++;
      if (numbers) counts.numbers[numbers[book]]++;
    }
    return counts;
  };
}
