import { describe, expect, it } from "vitest";
import type { Example, Share, TaskData, Variant } from "../../../models/training/taskDefinition.js";
import { learningCurve } from "../../../models/training/learningCurve.js";

const held: Example[][] = [0, 1].map((part) =>
  Array.from({ length: 20 }, (_, i) => ({
    id: `held ${part} ${i}`,
    text: i % 2 ? `a novel of ${i}` : `history of ${i}`,
    outcome: (i % 2) as 0 | 1,
  })),
);

/** A variant that remembers what it was asked for. */
function recorded(): { variant: Variant; asked: { held: number; share: Share | undefined }[] } {
  const asked: { held: number; share: Share | undefined }[] = [];
  const variant: Variant = {
    title: "",
    description: "",
    grid: { bits: [10], fragments: [[3, 4]], fragmentWeight: [1], shape: [0], rarity: [0], cost: [1] },
    epochs: 5,
    seeds: [1, 2],
    examples: (_seed, out, share) => {
      asked.push({ held: out.length, share });
      const n = Math.round(80 * (share?.labelled ?? 1) * (share?.unlabelled ?? 1));
      return Promise.resolve(
        Array.from({ length: n }, (_, i) => ({
          id: String(i),
          text: i % 2 ? `a novel in ${i}` : `a history in ${i}`,
          target: i % 2,
          weight: 1,
        })),
      );
    },
  };
  return { variant, asked };
}

describe("learningCurve", () => {
  it("takes less of one kind of data with all of the other, and ends with all of both", async () => {
    const { variant, asked } = recorded();
    const data: TaskData = { variants: {}, validation: held, test: [], elsewhere: {} };
    const curve = await learningCurve(["non_fiction", "fiction"], variant, data);
    expect(curve.map(({ labelled, unlabelled }) => [labelled, unlabelled])).toEqual([
      [1 / 8, 1],
      [1 / 4, 1],
      [1 / 2, 1],
      [1, 1 / 8],
      [1, 1 / 4],
      [1, 1 / 2],
      [1, 1],
    ]);
    expect(asked).toHaveLength(7 * held.length);
    expect(asked.every((each) => each.held === 20)).toBe(true);
    expect(curve.map(({ texts }) => texts)).toEqual([10, 20, 40, 10, 20, 40, 80]);
    for (const { accuracy } of curve) expect(accuracy.value).toBeGreaterThan(0.9);
  });
});
