import { describe, expect, it } from "vitest";
import { titleWords, wordsInMistakes } from "../../../src/lib/errorAnalysis/wordsInMistakes.js";

describe("titleWords", () => {
  it("takes each word once, in small letters, with apostrophes and accents", () => {
    expect([...titleWords("O'Hara, the Père; THE père of 1850")]).toEqual(["o'hara", "the", "père", "of"]);
  });
});

describe("wordsInMistakes", () => {
  it("gives the log-odds ratio of Monroe and others, worked out by hand", () => {
    // Mistakes: a twice, b once (3 words); rest: a once, b three times, c four times (8 words). Prior: 11 words in all,
    // strength 11, so each word's prior is its count in both: a 3, b 4.
    const rows = wordsInMistakes(["a b", "a"], ["a b c", "b c", "b c", "c"], { strength: 11, least: 1 });
    const a = rows.find(({ word }) => word === "a");
    const value = Math.log(5 / (3 + 11 - 5)) - Math.log(4 / (8 + 11 - 4));
    expect(a?.value).toBeCloseTo(value, 12);
    const error = Math.sqrt(1 / 5 + 1 / 4);
    expect(a?.low).toBeCloseTo(value - 1.959964 * error, 12);
    expect(a?.high).toBeCloseTo(value + 1.959964 * error, 12);
    expect(a).toMatchObject({ inMistakes: 2, inRest: 1 });
  });

  it("ranks by what is at least true: a frequent word before a rarer one of the same ratio", () => {
    const repeat = (title: string, times: number) => Array.from({ length: times }, () => title);
    const rows = wordsInMistakes(
      [...repeat("tale", 20), ...repeat("ode", 2), ...repeat("x", 20)],
      [...repeat("tale", 20), ...repeat("ode", 2), ...repeat("x", 300)],
    );
    expect(rows.map(({ word }) => word)).toEqual(["tale", "ode", "x"]);
    expect(rows[0].adjustedPValue).toBeLessThan(0.05);
    expect(rows[2].value).toBeLessThan(0);
  });

  it("leaves rare words out, and has nothing to say without mistakes", () => {
    expect(wordsInMistakes(["rare"], ["common common", "common", "common"]).map(({ word }) => word)).toEqual([
      "common",
    ]);
    expect(wordsInMistakes([], ["a", "a", "a"])).toEqual([]);
  });
});
