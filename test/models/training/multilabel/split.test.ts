import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertNoLeaks, findLeaks } from "../../../../models/training/multilabel/leaks.js";
import { stratifiedSplit } from "../../../../models/training/multilabel/split.js";
import { randomGenerator, randomIndex } from "../../../../src/lib/statistics/random.js";

/** Texts with labels of very different frequency. */
function manyTexts(count: number): number[][] {
  const random = randomGenerator(4);
  return Array.from({ length: count }, () =>
    [2, 5, 20, 60].flatMap((rarity, label) => (randomIndex(rarity, random) === 0 ? [label] : [])),
  );
}

describe("stratifiedSplit", () => {
  it("gives each part its share of every label, rare ones included", () => {
    const texts = manyTexts(1200);
    const parts = stratifiedSplit(
      texts,
      texts.map((_, i) => i),
      [0.8, 0.2],
      1,
    );
    for (const label of [0, 1, 2, 3]) {
      const carriers = texts.flatMap((own, i) => (own.includes(label) ? [parts[i]] : []));
      const tests = carriers.filter((part) => part === 1).length;
      expect(Math.abs(tests - 0.2 * carriers.length)).toBeLessThanOrEqual(1.5);
    }
    const inTest = parts.filter((part) => part === 1).length;
    expect(Math.abs(inTest - 240)).toBeLessThanOrEqual(12);
  });

  it("never divides a group, and gives the same split for the same seed", () => {
    const label = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(label, fc.integer({ min: 0, max: 9 })), { maxLength: 60 }), (rows) => {
        const texts = rows.map(([own]) => own);
        const groups = rows.map(([, group]) => group);
        const parts = stratifiedSplit(texts, groups, [0.5, 0.25, 0.25], 3);
        const partOf = new Map<number, number>();
        groups.forEach((group, i) => {
          expect(partOf.get(group) ?? parts[i]).toBe(parts[i]);
          partOf.set(group, parts[i]);
        });
        expect([...stratifiedSplit(texts, groups, [0.5, 0.25, 0.25], 3)]).toEqual([...parts]);
      }),
      { seed: 1 },
    );
  });
});

describe("findLeaks", () => {
  const passage = "whoever plants a tree under which he will never sit has begun to understand his own life";
  const text = (id: string, words: string, key = "") => ({ id, text: words, key });
  const clean = [text("a", passage), text("b", "quite another thing"), text("c", "a third one", "k")];

  it("finds nothing where every text stands alone, or its copies stand beside it", () => {
    expect(findLeaks(clean, [0, 1, 1])).toEqual([]);
    expect(findLeaks([...clean, text("d", passage.toUpperCase())], [0, 1, 1, 0])).toEqual([]);
    expect(() => assertNoLeaks(clean, [0, 1, 1])).not.toThrow();
  });

  it.each([
    ["same id", text("a", "new words")],
    ["same text", text("d", ` ${passage.toUpperCase()}! `)],
    ["same key", text("d", "new words", "k")],
    ["nearly the same text", text("d", `So it is: ${passage}, and that of others`)],
  ])("finds a planted leak: %s", (why, planted) => {
    const found = findLeaks([...clean, planted], [0, 0, 0, 1]);
    expect(found.map((leak) => leak.why)).toContain(why);
    expect(() => assertNoLeaks([...clean, planted], [0, 0, 0, 1])).toThrow(/^leaking split: \d+ pairs/);
  });
});
