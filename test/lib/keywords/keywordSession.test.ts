import { describe, expect, it } from "vitest";
import { KeywordSession, mostListed } from "../../../src/lib/keywords/keywordSession.js";
import { titleSet, type TitleColumns } from "../../../src/lib/keywords/titleSet.js";
import { randomGenerator, randomIndex } from "../../../src/lib/statistics/random.js";
import { wilson } from "../../../src/lib/statistics/wilson.js";

const words = [
  "a",
  "tale",
  "history",
  "historical",
  "of",
  "india",
  "london",
  "poésie",
  "the",
  "geography",
  "novel",
];

/** A name of its own for each number: headings are told apart by their letters. */
function authorName(number: number): string {
  return String(number).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)]);
}

function madeUp(size: number, seed: number, authors = size): TitleColumns {
  const random = randomGenerator(seed);
  const rows = Array.from({ length: size }, (_, i) => ({
    id: `${seed}-${i}`,
    title: Array.from(
      { length: 1 + randomIndex(6, random) },
      () => words[randomIndex(words.length, random)],
    ).join(" "),
    author: authorName(randomIndex(authors, random)),
    year: randomIndex(12, random) === 0 ? null : 1790 + randomIndex(60, random),
  }));
  return {
    id: rows.map(({ id }) => id),
    title: rows.map(({ title }) => title),
    author: rows.map(({ author }) => author),
    year: rows.map(({ year }) => year),
  };
}

const columns = madeUp(2000, 1);
const session = new KeywordSession({ collection: columns, catalogue: madeUp(500, 2) });
const range = { from: 1800, to: 1840, window: 5 };

/** What a keyword means, as a pattern over whole titles: nothing shared with the index. */
const meanings: [keyword: string, test: (title: string) => boolean][] = [
  ["tale", (title) => /\btale\b/.test(title)],
  ["histor*", (title) => /\bhistor/.test(title)],
  ["*graphy", (title) => /graphy\b/.test(title)],
  ["*o*", (title) => /o/.test(title.replace(/é/g, "e"))],
  ["*istor*", (title) => /istor/.test(title)],
  ['"history of"', (title) => /\bhistory of\b/.test(title)],
  ['"history * india"', (title) => /\bhistory \S+ india\b/.test(title)],
  ["india tale", (title) => /\bindia\b/.test(title) && /\btale\b/.test(title)],
  ['"a tale" novel', (title) => /\ba tale\b/.test(title) && /\bnovel\b/.test(title)],
  ["poesie", (title) => title.includes("poésie")],
  ["*", () => true],
  ["zebra", () => false],
];

describe("KeywordSession", () => {
  it.each(meanings)("counts %s year by year as a plain search does", (keyword, has) => {
    const [{ sets }] = session.count(keyword, range).keywords;
    const { points, hits, designEffect } = sets[0];
    expect(hits).toBe(columns.title.filter(has).length);
    expect(points).toHaveLength(41);
    for (const point of points) {
      const near = columns.title.filter((_, i) => Math.abs((columns.year[i] ?? 0) - point.year) <= 2);
      expect([point.hits, point.titles]).toEqual([near.filter(has).length, near.length]);
      expect(point.share).toBeCloseTo(point.hits / point.titles, 12);
      const { low, high } = wilson(point.hits / designEffect, point.titles / designEffect);
      expect([point.low, point.high]).toEqual([low, high]);
      expect([point.from, point.to]).toEqual([point.year - 2, point.year + 2]);
    }
  });

  it("widens the intervals where authors repeat their words", () => {
    const rows = Array.from({ length: 400 }, (_, i) => ({
      title: i % 40 < 20 ? "a tale" : "a poem",
      author: authorName(Math.floor(i / 20)),
    }));
    const repeated: TitleColumns = {
      id: rows.map((_, i) => String(i)),
      title: rows.map(({ title }) => title),
      author: rows.map(({ author }) => author),
      year: rows.map(() => 1850),
    };
    const count = (columns: TitleColumns) =>
      new KeywordSession({ set: columns }).count("tale", { from: 1850, to: 1850, window: 1 });
    const [clustered] = count(repeated).keywords[0].sets;
    const [single] = count({ ...repeated, author: rows.map(() => "") }).keywords[0].sets;
    expect(clustered.designEffect).toBeCloseTo(20 * (20 / 19), 6);
    expect(single.designEffect).toBeCloseTo(1, 1);
    expect(clustered.points[0].high - clustered.points[0].low).toBeGreaterThan(
      3 * (single.points[0].high - single.points[0].low),
    );
  });

  it("gives no point for years whose window holds no title, and none for a range that ends before it begins", () => {
    const points = (from: number, to: number) =>
      session.count("tale", { from, to, window: 3 }).keywords[0].sets[0].points;
    expect(points(1700, 1750)).toEqual([]);
    expect(points(1840, 1800)).toEqual([]);
    expect(points(1780, 1792).map(({ year }) => year)).toEqual([1789, 1790, 1791, 1792]);
  });

  it("lists the titles behind a point, by year", () => {
    const { rows, hits, titles } = session.list({
      keyword: "histor*",
      set: "collection",
      first: 1810,
      last: 1812,
    });
    const dated = columns.title.flatMap((title, i) => {
      const year = columns.year[i] ?? 0;
      return year >= 1810 && year <= 1812 ? [{ title, year }] : [];
    });
    expect(titles).toBe(dated.length);
    expect(hits).toBe(dated.filter(({ title }) => /\bhistor/.test(title)).length);
    expect(rows.map(({ title }) => title).every((title) => /\bhistor/.test(title))).toBe(true);
    expect(rows.map(({ year }) => year)).toEqual(rows.map(({ year }) => year).sort());
  });

  it("lists as many titles as the point says that it counts", () => {
    const point = session.count("tale", range).keywords[0].sets[0].points[7];
    const list = session.list({ keyword: "tale", set: "collection", first: point.from, last: point.to });
    expect([list.hits, list.titles]).toEqual([point.hits, point.titles]);
  });

  it("lists nothing for no keyword, an unknown set and years without titles, and not too much for all of them", () => {
    const nothing = { rows: [], hits: 0, titles: 0 };
    expect(session.list({ keyword: "", set: "collection", first: 1800, last: 1900 })).toEqual(nothing);
    expect(session.list({ keyword: "(", set: "collection", first: 1800, last: 1900 })).toEqual(nothing);
    expect(session.list({ keyword: "tale", set: "other", first: 1800, last: 1900 })).toEqual(nothing);
    expect(session.list({ keyword: "tale", set: "collection", first: 1500, last: 1600 })).toEqual(nothing);
    const many = new KeywordSession({ all: madeUp(3000, 3) }).list({
      keyword: "*",
      set: "all",
      first: 1700,
      last: 1900,
    });
    expect(many.rows).toHaveLength(mostListed);
    expect(many.hits).toBeGreaterThan(mostListed);
  });

  it("answers no titles at all", () => {
    const empty = new KeywordSession({ none: { id: [], title: [], author: [], year: [] } });
    expect(empty.count("tale", range).keywords[0].sets[0]).toMatchObject({
      points: [],
      hits: 0,
      designEffect: 1,
    });
  });
});

describe("titleSet", () => {
  it("refuses columns of unequal length, and says which", () => {
    expect(() => titleSet("collection", { ...columns, year: [1850] })).toThrow(
      'uneven columns: "year" of the collection',
    );
  });
});
