import { describe, expect, it } from "vitest";
import { bitset } from "../../../../src/lib/slices/bitset.js";
import { conditionText, type Condition } from "../../../../src/lib/slices/condition.js";
import { candidates } from "../../../../src/lib/slices/discovery/candidates.js";
import { confirm, discoverSlices } from "../../../../src/lib/slices/discovery/discover.js";
import { groupSlices } from "../../../../src/lib/slices/discovery/groups.js";
import { conditionKinds, type DiscoverySettings } from "../../../../src/lib/slices/discovery/settings.js";
import { split } from "../../../../src/lib/slices/discovery/split.js";
import { sliceTree } from "../../../../src/lib/slices/discovery/tree.js";
import { sliceText } from "../../../../src/lib/slices/slice.js";
import { randomGenerator, randomIndex, randomUnit } from "../../../../src/lib/statistics/random.js";
import { madeUp } from "../titles.js";

const settings: DiscoverySettings = {
  alpha: 0.95,
  minimumSupport: 15,
  depth: 3,
  seed: 1,
  half: "first",
  kinds: ["catalogue", "words", "length", "language"],
};

/** Titles on which a model errs with the probability that `risk` gives. */
function world(seed: number, risk: (title: { place: string; year: number }) => number, n = 800) {
  const random = randomGenerator(seed);
  return Array.from({ length: n }, (_, i) => {
    const place = ["London", "Hull", "York", "Paris"][randomIndex(4, random)];
    const year = 1800 + randomIndex(100, random);
    const wrong = randomUnit(random) < risk({ place, year });
    const word = ["heir", "abbey", "river", "tower"][randomIndex(4, random)];
    return madeUp({ title: `The ${word} of number ${i}`, place, year, probability: wrong ? 0.1 : 0.9 }, i);
  });
}

describe("discoverSlices", () => {
  it("finds and confirms a slice in which the model fails", () => {
    const titles = world(1, ({ place, year }) => (place === "Hull" && year < 1850 ? 0.6 : 0.03));
    const { slices } = discoverSlices(titles, settings);
    expect(sliceText(slices[0])).toBe("year 1800–1849 and place Hull");
    expect(slices[0].confirmation?.confirmed).toBe(true);
  });

  it("seldom calls anything a finding where mistakes fall at random", () => {
    const searches = Array.from({ length: 30 }, (_, seed) =>
      discoverSlices(
        world(seed + 1, () => 0.08, 400),
        settings,
      ),
    );
    const withFindings = searches.filter(({ slices }) =>
      slices.some(({ confirmation }) => confirmation?.confirmed),
    );
    expect(searches.every(({ slices }) => slices.length > 0)).toBe(true);
    // At most one search in twenty is expected to; four of thirty leave room for chance.
    expect(withFindings.length).toBeLessThanOrEqual(4);
  });

  it("gives the same for the same seed, whatever the order of the titles", () => {
    const titles = world(3, ({ year }) => (year < 1830 ? 0.3 : 0.05));
    expect(discoverSlices([...titles].reverse(), settings)).toEqual(discoverSlices(titles, settings));
  });

  it("names the slice that speaks for a group, and tests only those", () => {
    const { slices } = discoverSlices(
      world(4, ({ place }) => (place === "York" ? 0.4 : 0.05)),
      settings,
    );
    for (const { representative, confirmation } of slices) {
      expect(slices[representative].representative).toBe(representative);
      if (confirmation) expect(slices.filter((each) => each.confirmation === confirmation)).toHaveLength(1);
    }
  });

  it("copes with no titles, one title, no mistakes and nothing but mistakes", () => {
    for (const titles of [[], [madeUp({})], world(5, () => 0), world(5, () => 1)])
      expect(discoverSlices(titles, settings).slices).toEqual([]);
  });
});

describe("candidates", () => {
  const titles = world(6, () => 0.1);

  it("leave out the annotators' label unless it is asked for", () => {
    const labelled = titles.map((title, i) => ({
      ...title,
      values: { ...title.values, label: i % 2 ? "fiction" : "non_fiction" },
    }));
    const columns = (kinds: DiscoverySettings["kinds"]) =>
      candidates(labelled, kinds, 10).map(({ condition }) => condition.column);
    expect(columns(conditionKinds.filter((kind) => kind !== "label"))).not.toContain("label");
    expect(columns(conditionKinds)).toContain("label");
  });

  it("are every group of every field that is known, in fine and in broad ranges, but what tells the mistakes", () => {
    const books = Array.from({ length: 60 }, (_, i) =>
      madeUp({ title: i % 2 ? "Poems" : "A guide to the lakes", year: 1851 + (i % 20) }, i),
    );
    const found = candidates(books, conditionKinds, 2).map(({ condition }) => conditionText(condition));
    const wanted = ["form poems, verse", "first letter P", "length at most 1", "length 5", "length 5–6"];
    expect(found).toEqual(expect.arrayContaining([...wanted, "year 1850–1859", "year 1860–1869"]));
    expect(found.filter((text) => /right|cell|period/i.test(text))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  it("hold of enough titles and not of all, and never combine two ranges of one column", () => {
    for (const { test, condition, family } of candidates(titles, conditionKinds, 20)) {
      const support = titles.filter(test).length;
      expect(support >= 20 && support < titles.length).toBe(true);
      expect(family).toBe(condition.column === "title" ? null : condition.column);
    }
  });
});

describe("split", () => {
  it("halves the titles and keeps editions of one title together", () => {
    const titles = Array.from({ length: 100 }, (_, i) => madeUp({ title: `Volume ${Math.floor(i / 4)}` }, i));
    const { searched, heldOut } = split(titles, 7, "first");
    expect([searched.length, heldOut.length]).toEqual([52, 48]);
    const names = new Set(searched.map(({ title }) => title));
    expect(heldOut.some(({ title }) => names.has(title))).toBe(false);
    expect(split(titles, 7, "second").searched).toEqual(heldOut);
    expect(split(titles, 8, "first").searched).not.toEqual(searched);
  });
});

describe("confirm", () => {
  it("tests by Fisher's exact test, one-sided, and corrects over all slices carried over", () => {
    // Four mistakes among eight; three of the four titles of Hull.
    const titles = Array.from({ length: 8 }, (_, i) =>
      madeUp({ place: i < 4 ? "Hull" : "London", probability: i < 3 || i === 4 ? 0.1 : 0.9 }, i),
    );
    const [hull, nowhere] = confirm(titles, [({ place }) => place === "Hull", () => false]);
    expect(hull).toMatchObject({ titles: 4, wrong: 3 });
    expect(hull.pValue).toBeCloseTo(17 / 70, 12);
    expect(hull.corrected).toBeCloseTo(34 / 70, 12);
    expect(nowhere).toMatchObject({ titles: 0, pValue: 1, confirmed: false });
  });
});

describe("groupSlices", () => {
  it("lets a slice join the first group whose best it overlaps", () => {
    const sets = [
      [0, 1, 2, 3],
      [0, 1, 2],
      [8, 9],
      [3, 8, 9],
    ].map((rows) => bitset(10, (row) => rows.includes(row)));
    expect(groupSlices(sets, 0.5)).toEqual([
      { representative: 0, others: [1] },
      { representative: 2, others: [3] },
    ]);
  });
});

describe("sliceTree", () => {
  it("hangs a slice below the largest part of it that is in the list", () => {
    const [a, b, c] = ["a", "b", "c"].map((value): Condition => ({ column: "place", operator: "is", value }));
    const tree = sliceTree([
      { conditions: [a, b, c] },
      { conditions: [a] },
      { conditions: [a, b] },
      { conditions: [c, b] },
    ]);
    expect(tree).toEqual([
      {
        at: 1,
        added: [a],
        children: [{ at: 2, added: [b], children: [{ at: 0, added: [c], children: [] }] }],
      },
      { at: 3, added: [c, b], children: [] },
    ]);
  });
});
