import { expect, test } from "vitest";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import { compareCatalogues } from "../../../src/lib/modelFit/compareCatalogues.js";
import { randomGenerator, randomIndex } from "../../../src/lib/statistics/random.js";

function books(size: number, seed: number, years: readonly number[], titles: readonly string[]) {
  const random = randomGenerator(seed);
  const one = <T>(values: readonly T[]) => values[randomIndex(values.length, random)];
  return catalogueOf(
    Array.from({ length: size }, (_, i) => ({ id: String(i), title: one(titles), year: one(years) })),
  );
}

const titles = ["Emma. A novel", "A history of Kent", "Poems", "Letters from Italy"];

test("catalogues that share nothing in an attribute are at distance 1, and it comes first", () => {
  const found = compareCatalogues(books(200, 1, [1810], titles), books(200, 2, [1890], titles));
  expect(found[0]).toMatchObject({ key: "year", distance: 1 });
  expect(found[0].byChance).toBeLessThan(0.2);
  const words = found.find(({ key }) => key === "words");
  expect(words?.distance).toBeLessThan(0.2);
});

test("two draws from one distribution are further apart than chance makes them in about one attribute of twenty", () => {
  let [beyond, all] = [0, 0];
  for (let seed = 0; seed < 20; seed++) {
    const years = [1810, 1830, 1850];
    const [first, second] = [books(60, seed, years, titles), books(60, 100 + seed, years, titles)];
    for (const { distance, byChance } of compareCatalogues(first, second, { seed, divisions: 39 })) {
      all++;
      if (distance > byChance) beyond++;
    }
  }
  expect(beyond / all).toBeLessThan(0.1);
});

test("what only one of the two records is not compared", () => {
  const undated = catalogueOf([{ id: "1", title: "Poems" }]);
  const found = compareCatalogues(undated, books(10, 1, [1810], titles));
  expect(found.map(({ key }) => key)).not.toContain("year");
});
