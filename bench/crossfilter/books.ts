import { decideClasses } from "../../src/lib/catalogue/predictions.js";
import type { ScoredCatalogue } from "../../src/lib/crossfilter/datasets.js";
import { randomGenerator, randomIndex, randomUnit } from "../../src/lib/statistics/random.js";
import { syntheticTitles } from "../titles.js";

const places = ["London", "Paris", "New York", "Edinburgh", "Leipzig", "Dublin", "Wien", "Boston", "Oxford"];
const languages = ["English", "French", "German", "Dutch", "Spanish", "Italian", "Danish", ""];

/** Made-up books with made-up predictions, the same for the same number: every column of the page, the labels included. */
export function syntheticBooks(n: number): ScoredCatalogue {
  const random = randomGenerator(7);
  const skewed = (list: string[]) => list[Math.floor(list.length * randomUnit(random) ** 2.5)];
  const rows = Array.from({ length: n }, (_, row) => row);
  const texts = syntheticTitles(Math.min(n, 5000));
  const probability = rows.map(() => {
    const u = randomUnit(random);
    return u < 0.6 ? u ** 3 : 1 - (1 - u) ** 3;
  });
  const probabilities = new Float64Array(2 * n);
  probability.forEach((p, row) => probabilities.set([1 - p, p], 2 * row));
  const classes = ["non_fiction", "fiction"];
  const nothing = rows.map(() => "");
  return {
    size: n,
    id: rows.map(String),
    title: rows.map(() => texts[randomIndex(texts.length, random)]),
    ...{ author: nothing, publisher: nothing, shelfmark: nothing, link: nothing },
    place: rows.map(() => skewed(places)),
    year: rows.map(() =>
      randomUnit(random) < 0.01 ? null : 1700 + Math.floor(200 * randomUnit(random) ** 0.4),
    ),
    further: { language: rows.map(() => skewed(languages)) },
    labels: Uint8Array.from(probability, (p) => Number(randomUnit(random) < p)),
    predictions: { classes, probabilities, predicted: decideClasses(probabilities, 2, 0.5) },
  };
}
