import type { SearchInput } from "../src/lib/slices/discovery/search.js";
import { catalogueOf } from "../src/lib/catalogue/catalogueOf.js";
import { sliceTitles, type SliceTitle } from "../src/lib/slices/sliceTitle.js";
import { randomGenerator, randomIndex, randomUnit } from "../src/lib/statistics/random.js";
import { syntheticTitles } from "./titles.js";

const places = ["London", "Edinburgh", "Paris", "Hull", "New York", "Leipzig", "Dublin", "Oxford"];
const languages = ["English", "English", "English", "French", "German"];
const extras = Array.from(
  { length: 60 },
  (_, i) => `word${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
);

/** Made-up titles with all that slices are cut by; a model errs on one in twelve, and on one in three in Hull before 1850. */
export function madeUpTitles(n: number): SliceTitle[] {
  const random = randomGenerator(2);
  const pick = <T>(list: readonly T[]): T => list[randomIndex(list.length, random)];
  const rows = syntheticTitles(n).map((title, i) => {
    const [place, year] = [pick(places), 1790 + randomIndex(110, random)];
    const wrong = randomUnit(random) < (place === "Hull" && year < 1850 ? 1 / 3 : 1 / 12);
    const sureness = randomUnit(random) / 2;
    return {
      id: String(i).padStart(9, "0"),
      title: `${title} ${pick(extras)} ${pick(extras)} ${pick(extras)} ${i}`,
      ...{ author: i % 3 ? "Anon" : "", place, year, language: pick(languages) },
      probability: wrong ? sureness : 1 - sureness,
    };
  });
  const probabilities = rows.flatMap(({ probability }) => [1 - probability, probability]);
  return sliceTitles({
    ...catalogueOf(rows, { language: rows.map(({ language }) => language) }),
    labels: rows.map(() => 1),
    predictions: {
      classes: ["non_fiction", "fiction"],
      probabilities,
      predicted: rows.map(({ probability }) => Number(probability >= 0.5)),
    },
  });
}

/** Rows with conditions that hold of 3% to 40% of them, each on its own; one in twelve rows is wrong. */
export function madeUpSearch(rows: number, conditions: number): SearchInput {
  const random = randomGenerator(3);
  const wrong = Uint8Array.from({ length: rows }, () => Number(randomUnit(random) < 1 / 12));
  const columns = Array.from({ length: conditions }, (_, i) => {
    const share = 0.03 + (0.37 * i) / conditions;
    return Uint8Array.from({ length: rows }, () => Number(randomUnit(random) < share));
  });
  return {
    rows,
    wrong: (row) => wrong[row] === 1,
    conditions: columns.map((column) => ({ holds: (row) => column[row] === 1, family: null })),
  };
}
