import { describe, expect, it } from "vitest";
import { copiesByBook, type AnnotationCopy } from "../../../src/lib/agreement/annotationCopies.js";
import { fieldReliability } from "../../../src/lib/agreement/fieldReliability.js";
import { rowTiming } from "../../../src/lib/agreement/rowTiming.js";
import { sameTyping, typedAlike } from "../../../src/lib/agreement/sameTyping.js";
import { delimiter, typingHabits } from "../../../src/lib/agreement/typingHabits.js";

/** A row of a book, made on a day of January 2021. */
function row(
  bookId: string,
  day: number,
  annotator: string,
  cells: Record<string, string> = {},
): AnnotationCopy {
  const madeAt = `2021-01-${String(day).padStart(2, "0")}T12:00:00Z`;
  return { id: String(day), bookId, annotator, madeAt, subject: `${bookId} ${day}`, cells };
}

describe("copiesByBook", () => {
  it("groups rows by book and puts them in the order of their times", () => {
    const books = copiesByBook([row("b", 3, "1"), row("a", 2, "2"), row("b", 1, "3")]);
    expect(books.map((copies) => copies.map(({ annotator }) => annotator).join())).toEqual(["3,1", "2"]);
  });
});

describe("fieldReliability", () => {
  it("gives alpha 1 for copies, and nothing where a field is empty or never varies", () => {
    const cells = (comment: string) => ({ comment, kind: "yes", empty: "" });
    const books = ["one", "two", "three"].map((text, i) => [
      row(`b${i}`, 1, "1", cells(text)),
      row(`b${i}`, 9, "2", cells(text)),
    ]);
    const [comment, kind, empty] = fieldReliability(books, ["comment", "kind", "empty"], { resamples: 50 });
    expect(comment).toMatchObject({ books: 3, distinct: 3, unanimous: 3, observed: 1 });
    expect(comment.alpha).toEqual({ value: 1, low: 1, high: 1 });
    expect(kind).toMatchObject({ observed: 1, alpha: null });
    expect(empty).toMatchObject({ books: 0, observed: null, alpha: null });
  });
});

describe("rowTiming", () => {
  it("tells books whose rows keep one order from books that were done in any order", () => {
    const inStep = [1, 2, 3, 4].map((day) => [row(`b${day}`, day, "1"), row(`b${day}`, day + 10, "1")]);
    expect(rowTiming(inStep)).toMatchObject({
      books: 4,
      days: { least: 10, median: 10, most: 10 },
      samePerson: 4,
      sameSubject: 0,
      order: [{ rows: 2, books: 4, correlation: 1 }],
    });
    const reversed = [1, 2, 3, 4].map((day) => [row(`b${day}`, day, "1"), row(`b${day}`, 20 - day, "2")]);
    expect(rowTiming(reversed).order[0].correlation).toBe(-1);
    expect(rowTiming([[row("a", 1, "1")]])).toMatchObject({ books: 0, days: null, order: [] });
  });
});

describe("typingHabits", () => {
  it("reads the sign between the parts of a heading", () => {
    expect(delimiter("655 7 $aPoetry$2fast")).toBe("$");
    expect(delimiter("655 7 ǂ a Poetry ǂ 2 fast")).toBe("ǂ");
    expect(delimiter("655 7 $aPoetryǂ2fast")).toBeNull();
    expect(delimiter("Poetry for $5")).toBe("$");
    expect(delimiter("Poetry")).toBeNull();
  });

  it("finds the row of whoever typed the headings, and no habit on the others", () => {
    const signs = ["$", "ǂ", "‡"];
    const books = Array.from({ length: 60 }, (_, i) => {
      const heading = { term: `655 7 ${signs[i % 3]}aPoetry` };
      // The second person is the typist; the first and the third come in an order of their own.
      return [`f${i % 4 < 2}`, `typist ${i % 3}`, `t${i % 5}`].map((person, j) =>
        row(`b${i}`, j + 1, person, heading),
      );
    });
    const habits = typingHabits(books, ["term"]);
    expect(habits.map(({ row: number, books: n }) => [number, n])).toEqual([
      [1, 60],
      [2, 60],
      [3, 60],
    ]);
    expect(habits[1].explained).toBe(1);
    expect(habits[1].shuffled.most).toBeLessThan(0.8);
    for (const other of [habits[0], habits[2]])
      expect(other.explained).toBeLessThanOrEqual(other.shuffled.most);
  });
});

describe("sameTyping", () => {
  it("multiplies the chances of the further rows", () => {
    const result = sameTyping("place", 0.5, [["a", "a"], ["b", "b", "b"], ["c", "d"], ["e"], ["f", ""]]);
    expect(result).toMatchObject({ books: 3, observed: 2, expected: 0.5 + 0.25 + 0.5 });
    // Three further rows stand behind the two books that are alike: log10(0.5 ** 3).
    expect(result.logProbability).toBeCloseTo(-0.90309, 5);
  });

  it("measures how often two of the same meaning are worded alike", () => {
    const entries = ["x", "x", "y"].map((wording) => ({ meaning: "m", wording }));
    expect(typedAlike(entries)).toBeCloseTo(1 / 3, 12);
    expect(typedAlike([...entries, { meaning: "n", wording: "x" }])).toBeCloseTo(1 / 3, 12);
    expect(typedAlike([])).toBeNaN();
  });
});
