import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sparseMatrix } from "../../../src/lib/learning/matrix.js";
import { directionCount } from "../../../src/lib/meaning/directions.js";
import { Meanings } from "../../../src/lib/meaning/meanings.js";
import { kMeans } from "../../../src/lib/neighbours/kMeans.js";
import { layout } from "../../../src/lib/neighbours/layout.js";
import { packMap, unpackMap } from "../../../src/lib/neighbours/mapFile.js";
import { NeighbourIndex } from "../../../src/lib/neighbours/neighbourIndex.js";
import { randomisedSvd } from "../../../src/lib/neighbours/randomisedSvd.js";
import { TermSpace } from "../../../src/lib/neighbours/termSpace.js";
import { titleTerms } from "../../../src/lib/neighbours/titleTerms.js";
import { trainingMap, trainingRegions } from "../../../src/lib/neighbours/trainingMap.js";

const words = [
  "sea",
  "poems",
  "history",
  "scotland",
  "murder",
  "rivers",
  "voyage",
  "castle",
  "love",
  "winter",
  "law",
  "maps",
];
const title = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(" "));

/** Cosine from all pairs of terms, the slow way. */
function cosine(space: TermSpace, a: string, b: string): number {
  const [x, y] = [space.vector(a), space.vector(b)];
  let sum = 0;
  x.indices.forEach((bucket, i) =>
    y.indices.forEach((other, j) => (sum += bucket === other ? x.values[i] * y.values[j] : 0)),
  );
  return sum;
}

test("terms are words without accents or numbers, and the beginnings of long ones", () => {
  expect(titleTerms("Poésies de 1848 et poésies")).toEqual(["poesies", "poesi~", "de", "et"]);
});

describe("nearest neighbours", () => {
  test("are those of comparing with every title", () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 2, maxLength: 30 }), title, (titles, text) => {
        const space = TermSpace.fit([...titles, ...words]);
        const index = new NeighbourIndex(space, titles);
        const slow = titles.map((each) => cosine(space, text, each)).sort((a, b) => b - a);
        const found = index.nearest(space.vector(text), 5);
        found.forEach(({ similarity, title: at }, place) => {
          expect(similarity).toBeCloseTo(slow[place], 5);
          expect(cosine(space, text, titles[at])).toBeCloseTo(similarity, 5);
        });
        expect(found.length).toBe(Math.min(5, slow.filter((value) => value > 0).length));
        expect(index.closest(space.vector(text)).similarity).toBeCloseTo(slow[0], 5);
      }),
    );
  });

  test("name what both share, and are none where nothing is", () => {
    const titles = ["the sea", "histories of scotland", ...words];
    const space = TermSpace.fit(titles);
    const index = new NeighbourIndex(space, titles);
    const [first, second] = index.nearest(space.vector("scotland"), 2).map(({ title: at }) => titles[at]);
    expect([first, second]).toEqual(["scotland", "histories of scotland"]);
    expect(index.nearest(space.vector("history"), 2)[1].shared).toEqual(["histo~"]);
    expect(index.nearest(space.vector("zzz"), 3)).toEqual([]);
    expect(index.closest(space.vector("")).title).toBe(-1);
  });
});

describe("the reduction to few directions", () => {
  test("keeps all products of rows where the rank allows it", () => {
    const rows = [
      [1, 2, 0, 0],
      [0, 1, 1, 0],
      [2, 4, 0, 0],
      [0, 0, 3, 0],
    ];
    const vectors = rows.map((row) => ({
      indices: Int32Array.from(row.keys()),
      values: Float32Array.from(row),
    }));
    const reduced = randomisedSvd(sparseMatrix(vectors, 4), 3);
    const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
      Array.from(a).reduce((sum, value, i) => sum + value * b[i], 0);
    rows.forEach((a, i) =>
      rows.forEach((b, j) =>
        expect(dot(reduced.subarray(3 * i, 3 * i + 3), reduced.subarray(3 * j, 3 * j + 3))).toBeCloseTo(
          dot(a, b),
          4,
        ),
      ),
    );
  });

  test("finds the two clouds that k-means is given", () => {
    const points = Float32Array.from({ length: 80 }, (_, i) => (i < 40 ? 0 : 10) + Math.sin(i));
    const regions = kMeans(points, 2, 2);
    expect(new Set(regions.subarray(0, 20)).size).toBe(1);
    expect(new Set(regions.subarray(20)).size).toBe(1);
    expect(regions[0]).not.toBe(regions[39]);
    expect(kMeans(new Float32Array(), 2, 3)).toHaveLength(0);
  });
});

describe("the map", () => {
  const foreign = ["ville", "port", "mine", "route", "pont", "phare", "canal", "rail", "douane", "poste"];
  const titles = Array.from({ length: 120 }, (_, i) =>
    i < 60
      ? `Poems of the ${words[i % 12]} and the ${words[(i * 5) % 12]}`
      : `Rapport ${foreign[i % 10]} administration ${foreign[(i * 3 + 1) % 10]}`,
  );
  const books = titles.map((text, i) => ({
    id: String(i),
    title: text,
    isAnnotated: i < 30,
    isTraining: i < 20,
  }));
  const map = trainingMap(books, null);

  test("places every title inside the unit square, the same twice", () => {
    expect(map.places).toHaveLength(240);
    expect(map.places.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(trainingMap(books, null).places).toEqual(map.places);
  });

  test("has regions that hold every title once, those that lack training titles first", () => {
    expect(map.regions.reduce((sum, region) => sum + region.books, 0)).toBe(120);
    expect(map.regions.reduce((sum, region) => sum + region.training, 0)).toBe(20);
    expect(map.regions[0].shortfall).toBeGreaterThanOrEqual(map.regions[map.regions.length - 1].shortfall);
  });

  test("has the same regions where nothing is laid out", () => {
    const { basis, regions } = trainingRegions(books, null);
    expect(basis).toBe(map.basis);
    expect(regions).toEqual(map.regions.map(({ x: _, y: __, ...region }) => region));
  });

  test("says that the poems are closer to the training titles than the reports", () => {
    const mean = (from: number, to: number) =>
      map.similarity.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
    expect(mean(20, 60)).toBeGreaterThan(mean(60, 120) + 0.2);
  });

  test("comes back from its file to within half a step", () => {
    const back = unpackMap(packMap(map));
    back.places.forEach((value, i) => expect(Math.abs(value - map.places[i])).toBeLessThan(1e-5));
    back.similarity.forEach((value, i) => expect(Math.abs(value - map.similarity[i])).toBeLessThan(0.002));
    expect([...back.region]).toEqual([...map.region]);
    expect(back.space.vector(titles[3])).toEqual(map.space.vector(titles[3]));
  });

  test("of meanings goes by these, whatever words the titles share, and says so", () => {
    const rows = books.flatMap((_, i) =>
      Array.from({ length: directionCount }, (_, d) => (d === i % 2 ? 100 : d === 2 ? i % 7 : 0)),
    );
    const some = books.map((book, i) => ({ ...book, isTraining: i % 2 === 0 && i < 20 }));
    const byMeaning = trainingMap(some, new Meanings(Int8Array.from(rows), directionCount));
    expect([map.basis, byMeaning.basis]).toEqual(["words", "meaning"]);
    expect(byMeaning.similarity[30]).toBeGreaterThan(0.99);
    expect(byMeaning.similarity[31]).toBeLessThan(0.01);
    // The only training title of its kind is not its own closest.
    const alone = trainingMap(
      some.map((book, i) => ({ ...book, isTraining: i === 0 })),
      new Meanings(Int8Array.from(rows), directionCount),
    );
    expect([alone.similarity[0], alone.similarity[14]]).toEqual([0, 1]);
  });

  test("of too few points for neighbourhoods still has a place for each", () => {
    const few = layout(Float32Array.from([1, 0, 0, 1, 1, 0]), 2);
    expect(few).toHaveLength(6);
    expect(few.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(trainingMap([], null).places).toHaveLength(0);
  });
});
