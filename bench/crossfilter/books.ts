import type { PredictedBooks } from "../../src/lib/crossfilter/bookColumns.js";
import type { Label } from "../../src/lib/rows.js";
import { randomGenerator, randomIndex, randomUnit } from "../../src/lib/statistics/random.js";
import { syntheticTitles } from "../titles.js";

const places = ["London", "Paris", "New York", "Edinburgh", "Leipzig", "Dublin", "Wien", "Boston", "Oxford"];
const languages = ["English", "French", "German", "Dutch", "Spanish", "Italian", "Danish", "unknown"];

/** Made-up books with made-up predictions, the same for the same number: every column of the page, the labels included. */
export function syntheticBooks(n: number): PredictedBooks {
  const random = randomGenerator(7);
  const skewed = (list: string[]) => list[Math.floor(list.length * randomUnit(random) ** 2.5)];
  const rows = Array.from({ length: n }, (_, row) => row);
  const texts = syntheticTitles(Math.min(n, 5000));
  const probability = rows.map(() => {
    const u = randomUnit(random);
    return u < 0.6 ? u ** 3 : 1 - (1 - u) ** 3;
  });
  return {
    id: rows.map(String),
    title: rows.map(() => texts[randomIndex(texts.length, random)]),
    author: rows.map(() => ""),
    place: rows.map(() => skewed(places)),
    year: rows.map(() =>
      randomUnit(random) < 0.01 ? null : 1700 + Math.floor(200 * randomUnit(random) ** 0.4),
    ),
    ark: rows.map(() => ""),
    language: rows.map(() => skewed(languages)),
    probability,
    label: probability.map((p): Label => (randomUnit(random) < p ? "fiction" : "non_fiction")),
  };
}
