import { describe, expect, it } from "vitest";
import { checkPattern } from "../../../src/lib/labelling/index.js";

describe("checkPattern", () => {
  it("compiles a sound pattern with the flags i and u", () => {
    const { expression, problem } = checkPattern("a \\p{L}+ novel");
    expect(problem).toBeNull();
    expect(expression?.test("A Short NOVEL")).toBe(true);
  });

  it("allows 10,000 characters where the engine can take them", () => {
    const words = Array.from({ length: 1250 }, (_, i) => `w${String(i).padStart(6, "0")}`).join("|");
    expect(words.length).toBe(9999);
    const { expression, problem } = checkPattern(words);
    expect(problem).toBeNull();
    expect(expression?.test("the w001249 of it")).toBe(true);
  });

  it("explains that a pattern is too long or too large", () => {
    expect(checkPattern("ab".repeat(5001)).problem).toContain(
      "10002 characters long (expected at most 10000)",
    );
    const { expression, problem } = checkPattern("ab".repeat(5000));
    if (expression === null) expect(problem).toContain("too large");
  });

  it.each(["", "   "])('explains that "%s" is empty', (source) => {
    expect(checkPattern(source).problem).toContain("empty");
  });

  it.each(["(novel", "[z-a]", "*", "\\", "(?<a>x)(?<a>y)", "{1}"])(
    "explains a syntax error: %#",
    (source) => {
      const { expression, problem } = checkPattern(source);
      expect(expression).toBeNull();
      expect(problem).toMatch(/^The pattern cannot be read: .+\.$/);
      expect(problem?.length).toBeLessThan(300);
    },
  );

  it("shortens what engines quote of a long pattern", () => {
    expect(checkPattern(`${"a".repeat(5000)}(`).problem?.length).toBeLessThan(300);
    expect(checkPattern("(".repeat(10_000)).problem?.length).toBeLessThan(300);
  });

  it.each(["a*", "novel|", "(?:)", ".", ".*", "^", "$", "^.*$", "(?=.)", "[^a]", "x?y?"])(
    "refuses %s, which matches everywhere",
    (source) => expect(checkPattern(source).problem).toContain("matches everywhere"),
  );

  it.each(["^.{1,60}$", "^[^;]*$", "\\p{Lu}{3}", "\\.{3}", "^$|novel"])("lets %s through", (source) =>
    expect(checkPattern(source).problem).toBeNull(),
  );
});
