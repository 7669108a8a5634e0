import { describe, expect, it } from "vitest";
import { madeUpLives } from "../../../models/title-genre/madeUp/madeUpLives.js";

const authors = Array.from({ length: 400 }, (_, i) => ({
  author: `Sur${"abcdefghijklmnopqrst"[i % 20]}${"abcdefghijklmnopqrst"[Math.floor(i / 20)]}, Anna M.`,
}));

describe("madeUpLives", () => {
  const lives = madeUpLives(authors);

  it("gives about one author in eight a biography, forenames first", () => {
    expect(lives.length).toBeGreaterThan(30);
    expect(lives.length).toBeLessThan(75);
    for (const { title } of lives) expect(title).toMatch(/Anna M Sur[a-t]{2}/);
    expect(new Set(lives.map(({ title }) => title.replace(/Anna M Sur[a-t]{2}/, "X"))).size).toBeGreaterThan(
      8,
    );
  });

  it("gives the same titles for the same authors, each once", () => {
    expect(madeUpLives([...authors, ...authors])).toEqual(lives);
  });

  it("passes over corporate, dated and pseudonymous headings", () => {
    const headings = ["Society of Arts", "Ann, pseud", "Bell, John, 1800-1850", "", "X"];
    for (let copy = 0; copy < 20; copy++)
      expect(madeUpLives(headings.map((author) => ({ author })))).toEqual([]);
  });
});
