import type { Catalogue } from "../catalogue/catalogue.js";
import { attributesOf } from "../comparison/attributes.js";
import { jensenShannonDistance } from "../comparison/jensenShannon.js";
import { quantile } from "../statistics/bootstrap.js";
import { randomGenerator, shuffle } from "../statistics/random.js";

/** Two catalogues in one attribute. */
export interface AttributeDistance {
  key: string;
  label: string;
  /** Is it a form that titles name or not? */
  isWord: boolean;
  categories: readonly string[];
  /** Records of either catalogue in each category. */
  first: readonly number[];
  second: readonly number[];
  /** Jensen-Shannon distance, base 2, in [0, 1]: 0 for the same shares, 1 for nothing in common. */
  distance: number;
  /** What chance alone makes of it where both come from one distribution: the distance exceeded in 5% of draws. */
  byChance: number;
}

/**
 * Two catalogues side by side, in every attribute that is known of both, those furthest beyond chance first. What
 * chance makes of a distance is found by dividing the records of both anew at random, some times over.
 */
export function compareCatalogues(
  first: Catalogue,
  second: Catalogue,
  { divisions = 99, seed = 1 } = {},
): AttributeDistance[] {
  const both = joined(first, second);
  const random = randomGenerator(seed);
  const found = attributesOf(both).flatMap(({ key, label, isWord, categories, category }) => {
    const rows = Int32Array.from(category.keys()).filter((row) => category[row] >= 0);
    const size = rows.reduce((sum, row) => sum + Number(row < first.size), 0);
    if (size === 0 || size === rows.length) return [];
    const count = (some: Int32Array) => {
      const counts = new Array<number>(categories.length).fill(0);
      for (const row of some) counts[category[row]]++;
      return counts;
    };
    const [own, other] = [count(rows.subarray(0, size)), count(rows.subarray(size))];
    const distance = jensenShannonDistance(own, other);
    const drawn = Float64Array.from({ length: divisions }, () => {
      shuffle(rows, random);
      return jensenShannonDistance(count(rows.subarray(0, size)), count(rows.subarray(size)));
    });
    const byChance = quantile(drawn.sort(), 0.95);
    return [{ key, label, isWord, categories, first: own, second: other, distance, byChance }];
  });
  return found.sort((a, b) => b.distance - b.byChance - (a.distance - a.byChance));
}

/** The records of two catalogues, one after the other, with the columns that both have. */
function joined(first: Catalogue, second: Catalogue): Catalogue {
  const columns = ["id", "title", "author", "place", "publisher", "shelfmark", "link"] as const;
  const known = (catalogue: Catalogue, column: (typeof columns)[number]) =>
    catalogue[column].some((cell) => cell !== "");
  const blank = (size: number) => new Array<string>(size).fill("");
  const isDated = [first, second].every(({ year }) => year.some((each) => each !== null));
  const texts = columns.map((column) => {
    const shared = known(first, column) && known(second, column);
    return [
      column,
      shared ? [...first[column], ...second[column]] : blank(first.size + second.size),
    ] as const;
  });
  const further = Object.keys(first.further).filter((name) => name in second.further);
  return {
    ...(Object.fromEntries(texts) as Record<(typeof columns)[number], string[]>),
    size: first.size + second.size,
    year: isDated ? [...first.year, ...second.year] : blank(first.size + second.size).map(() => null),
    further: Object.fromEntries(
      further.map((name) => [name, [...first.further[name], ...second.further[name]]]),
    ),
  };
}
