import { describe, expect, test } from "vitest";
import { expand } from "../../../src/lib/behaviour/expand.js";

const lists = { place: ["Oban", "Rhyl"], form: ["tale", "poem", "play"], none: [] };

describe("the texts that a template stands for", () => {
  test("are all combinations where there are few", () => {
    expect(expand("A {form} of {place}.", lists, 10, 1).sort()).toEqual([
      "A play of Oban.",
      "A play of Rhyl.",
      "A poem of Oban.",
      "A poem of Rhyl.",
      "A tale of Oban.",
      "A tale of Rhyl.",
    ]);
  });

  test("hold the same word wherever a slot is named, and words of the template’s own between bars", () => {
    expect(expand("{place}, by {her|his} hand, of {place}", lists, 10, 1).sort()).toEqual([
      "Oban, by her hand, of Oban",
      "Oban, by his hand, of Oban",
      "Rhyl, by her hand, of Rhyl",
      "Rhyl, by his hand, of Rhyl",
    ]);
  });

  test("are a template without slots itself, once", () => {
    expect(expand("Poems.", {}, 5, 1)).toEqual(["Poems."]);
  });

  test("are drawn by the seed: the same for the same, others for another", () => {
    const of = (seed: number) => expand("{form} {place} {a|b|c|d|e}", lists, 5, seed);
    expect(of(1)).toHaveLength(5);
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });

  test("are drawn from ten million combinations without building them, none twice", () => {
    const digit = Array.from({ length: 10 }, (_, i) => String(i));
    const slots = { a: digit, b: digit, c: digit, d: digit, e: digit, f: digit, g: digit };
    const started = performance.now();
    const drawn = expand("{a}{b}{c}{d}{e}{f}{g}", slots, 500, 3);
    expect(performance.now() - started).toBeLessThan(500);
    expect(new Set(drawn).size).toBe(500);
  });

  test("are refused in a sentence for an empty list, a slot that does not exist and an open brace", () => {
    const refused = (template: string) => () => expand(template, lists, 5, 1);
    expect(refused("A {none}")).toThrow("empty list: none (expected one word or more)");
    expect(refused("A {plaec}")).toThrow("unknown slot: {plaec} in “A {plaec}” (expected place, form, none)");
    expect(refused("A {place")).toThrow(
      "open brace: “A {place” (expected each slot as {name} or {one|another})",
    );
  });
});
