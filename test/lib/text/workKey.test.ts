import { describe, expect, it } from "vitest";
import { workKey } from "../../../src/lib/text/workKey.js";

describe("two wordings of the same work", () => {
  it.each([
    ["Dumaresq’s Daughter. A novel", "Dumaresq's Daughter"],
    ["Emma: A Novel. In three volumes", "EMMA, a novel"],
    ["The Heir of Blackwood; or, The Lost Will. A tale", "Heir of Blackwood"],
    ["The Moonstone / by Wilkie Collins", "The Moonstone. A romance"],
    ["Pearla ... With illustrations", "Pearla"],
    ["Marmion: a tale of Flodden Field", "Marmion, with notes"],
    ["Poems. Second edition", "Poems [by a lady]"],
    ["Die Räuber. Ein Schauspiel", "Die Raeuber".replace("ae", "ä")],
    ["History of Wells, illustrated", "A history of Wells. Second edition"],
    ["St. Ronan's Well. By the author of Waverley", "St. Ronan’s Well"],
  ])("%j and %j share a key", (first, second) => {
    expect(workKey(first)).toBe(workKey(second));
  });
});

describe("two works", () => {
  it.each([
    ["Poems by Mary Smith", "Poems by Jane Brown"],
    ["Tales and Sketches", "Tales and Sketches of the Sea"],
    ["A Tale of Two Cities", "A Tale of Two Sisters"],
    ["The Works of Lord Byron", "The Works of Lord Lytton"],
    ["St. Ronan's Well", "St. Alban's Well"],
    ["Letters from Spain", "Letters from Portugal"],
    ["Mr. Smith", "Mr. Brown"],
  ])("%j and %j have keys of their own", (first, second) => {
    expect(workKey(first)).not.toBe(workKey(second));
  });
});

it("is empty for a title without a letter, which is no work's", () => {
  expect(["", " … ", "[]"].map(workKey)).toEqual(["", "", ""]);
});
