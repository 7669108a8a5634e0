import { randomGenerator, randomIndex } from "../../../../src/lib/statistics/random.js";

/** Four shelves of an invented library, and words of which its titles are put together. */
const shelves: Record<string, { forms: string[]; subjects: string[] }> = {
  "Geography & Topography": {
    forms: ["A map of", "A gazetteer of", "Travels through", "The rivers and hills of", "A survey of"],
    subjects: ["Kent", "the Shetland Isles", "Lapland", "Upper Canada", "the Danube", "Peru"],
  },
  Poetry: {
    forms: ["Verses on", "An ode to", "Ballads of", "Sonnets upon", "A garland of lyrics for"],
    subjects: ["spring", "a lady's glove", "the nightingale", "melancholy", "the sea at evening", "autumn"],
  },
  "Law (civil)": {
    forms: [
      "A treatise on the law of",
      "Reports of cases of",
      "The practice of",
      "Statutes on",
      "A digest of",
    ],
    subjects: ["contracts", "wills and probate", "bankruptcy", "easements", "marine insurance", "trustees"],
  },
  cookery_and_home: {
    forms: ["The cook's book of", "Receipts for", "How to preserve", "The housewife's guide to", "On baking"],
    subjects: ["puddings", "pickles and jams", "roast fowl", "soups", "laundry", "plain bread"],
  },
};

/** Names of the shelves in the order in which a model has them. */
export const shelfNames = Object.keys(shelves).sort();

/** A CSV of invented titles, each with its shelf: `rows` of each shelf, some with words that say nothing. */
export function madeUpShelves(rows = 70, seed = 1, names = shelfNames): string {
  const random = randomGenerator(seed);
  const pick = (list: readonly string[]) => list[randomIndex(list.length, random)];
  const lines = names.flatMap((shelf) =>
    Array.from({ length: rows }, (_, i) => {
      const { forms, subjects } = shelves[shelf];
      const title = `${pick(forms)} ${pick(subjects)}, ${pick(["volume", "edition", "part", "number"])} ${i + 1}`;
      return `"${title}","${shelf}"`;
    }),
  );
  return `title,shelf\n${lines.join("\n")}\n`;
}
