import { describe, expect, it } from "vitest";
import {
  filterChanges,
  neverRight,
  titleChanges,
  type LadderTitle,
} from "../../../src/lib/ablation/flips.js";

const models = [
  { key: "a", title: "First", threshold: 0.5 },
  { key: "b", title: "Second", threshold: 0.7 },
];

const title = (id: string, label: LadderTitle["label"], ...probabilities: number[]): LadderTitle => ({
  ...{ id, title: `Title ${id}`, author: `Author ${id.toUpperCase()}`, year: 1850, ark: "", label },
  probabilities,
});

const titles = [
  title("gained", "fiction", 0.4, 0.7),
  title("lost", "fiction", 0.6, 0.6),
  title("hopeless", "non_fiction", 0.9, 0.9),
  title("easy", "non_fiction", 0.1, 0.2),
];

describe("titleChanges", () => {
  it("judges each rung by its own threshold, from which it says fiction", () => {
    const changes = titleChanges(titles, models, 0, 1);
    expect(changes.map(({ change }) => change)).toEqual(["gained", "lost", "wrong in both", "right in both"]);
    expect(changes[0]).toMatchObject({ before: 0.4, after: 0.7 });
  });

  it("turns gains into losses when the rungs are swapped", () => {
    expect(titleChanges(titles, models, 1, 0).map(({ change }) => change)).toEqual([
      ...["lost", "gained", "wrong in both", "right in both"],
    ]);
  });

  it("has no flips between a rung and itself", () => {
    const flipped = titleChanges(titles, models, 1, 1).filter(({ change }) => !change.endsWith("both"));
    expect(flipped).toEqual([]);
  });
});

describe("neverRight", () => {
  it("gives the titles that every rung gets wrong", () => {
    expect(neverRight(titles, models).map(({ id }) => id)).toEqual(["hopeless"]);
  });
});

describe("filterChanges", () => {
  const changes = titleChanges(titles, models, 0, 1);
  const ids = (filter: Partial<Parameters<typeof filterChanges>[1]>) =>
    filterChanges(changes, { change: "all", label: "all", words: "", ...filter }).map(({ id }) => id);

  it("keeps one change, both flips, or all", () => {
    expect(ids({ change: "lost" })).toEqual(["lost"]);
    expect(ids({ change: "flipped" })).toEqual(["gained", "lost"]);
    expect(ids({})).toHaveLength(4);
  });

  it("keeps a label, and words of title or author in any order and case", () => {
    expect(ids({ label: "non_fiction" })).toEqual(["hopeless", "easy"]);
    expect(ids({ words: "author TITLE easy" })).toEqual(["easy"]);
    expect(ids({ words: "nothing" })).toEqual([]);
  });
});
