/** A margin before it is raked: the names that units and population have. */
export interface NamedMargin {
  name: string;
  sample: readonly string[];
  population: readonly string[];
}

/** A margin whose every category has enough units on both sides. */
export interface MergedMargin {
  name: string;
  categories: string[];
  category: Int16Array;
  /** Units of the sample and books of the population in each category. */
  sample: number[];
  target: number[];
  /** Names that were too rare on either side and went into "other". */
  merged: string[];
  /** Books of the population in categories that the sample does not have at all. */
  absentFromSample: number;
}

/** The name of what was too rare to stand alone. */
const otherCategories = "other";

/**
 * Joins the categories that have fewer than `fewest` units in the sample or none in the population into "other", so
 * that no margin asks for what is not there. Where "other" itself would have too few units, it joins the smallest
 * category that remains; a margin with one category left asks for nothing.
 */
export function mergeCategories({ name, sample, population }: NamedMargin, fewest = 5): MergedMargin {
  const units = tally(sample);
  const books = tally(population);
  const names = [...new Set([...books.keys(), ...units.keys()])].sort();
  const isRare = (each: string) => (units.get(each) ?? 0) < fewest || !books.has(each);
  let merged = names.filter(isRare);
  const kept = names.filter((each) => !isRare(each));
  const inOther = (list: readonly string[]) => list.reduce((sum, each) => sum + (units.get(each) ?? 0), 0);
  while (merged.length > 0 && kept.length > 0 && inOther(merged) < fewest) {
    kept.sort((a, b) => (units.get(a) ?? 0) - (units.get(b) ?? 0) || (a < b ? -1 : 1));
    merged = [...merged, ...kept.splice(0, 1)];
  }
  const categories = [...kept.sort(), ...(merged.length > 0 ? [otherCategories] : [])];
  const place = (each: string) => (kept.includes(each) ? categories.indexOf(each) : categories.length - 1);
  const counts = (list: readonly string[]) => {
    const sums = new Array<number>(categories.length).fill(0);
    for (const each of list) sums[place(each)]++;
    return sums;
  };
  return {
    ...{ name, categories, merged, category: Int16Array.from(sample, place) },
    ...{ sample: counts(sample), target: counts(population) },
    absentFromSample: names
      .filter((each) => !units.has(each))
      .reduce((n, each) => n + (books.get(each) ?? 0), 0),
  };
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
