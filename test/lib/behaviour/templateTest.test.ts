import { describe, expect, test } from "vitest";
import { templateAsks, type TemplateTest } from "../../../src/lib/behaviour/templateTest.js";
import { readWordLists } from "../../../src/lib/behaviour/wordLists.js";

const own = (of: Partial<TemplateTest>) =>
  templateAsks({
    ...{ templates: ["{form} on {place}."], lists: ["form: ode; hymn", "place: Oban; Rhyl"] },
    ...{ kind: "must", expected: "fiction", most: 10, seed: 1 },
    ...of,
  });

describe("a test that a reader writes", () => {
  test("asks for the expected label of every title", () => {
    const { asks, combinations } = own({});
    expect(combinations).toBe(4);
    expect(asks.map(({ title }) => title).sort()).toEqual([
      "Hymn on Oban.",
      "Hymn on Rhyl.",
      "Ode on Oban.",
      "Ode on Rhyl.",
    ]);
    expect(asks[0]).toMatchObject({ kind: "must", expected: "fiction", before: null });
  });

  test("asks that a change leave the label, whatever it is", () => {
    const { asks } = own({ templates: ["{place} => {place}, etc"], kind: "must not change", most: 1 });
    expect(asks).toHaveLength(1);
    expect(asks[0]).toMatchObject({ expected: null, title: `${asks[0].before}, etc` });
  });

  test("draws as many titles as it is told, in equal parts from its templates", () => {
    const { asks } = own({ templates: ["{form}", "{place}", "{form} {place}"], most: 3 });
    expect(asks).toHaveLength(3);
  });

  test.each([
    [{ templates: [] }, "missing template: none is written"],
    [
      { lists: ["form ode"] },
      "unreadable list: “form ode” (expected its name and words, as in place: Oban; Rhyl)",
    ],
    [{ lists: ["form: ode", "form: hymn"] }, "repeated list: form (expected each name once)"],
    [{ lists: ["form: ode", "place: ;"] }, "empty list: place (expected one word or more)"],
    [{ lists: ["form: ode"] }, "unknown slot: {place}"],
    [{ templates: ["{form} => {place}"] }, "unexpected change: “{form} => {place}” (expected no =>)"],
    [{ kind: "must not lower" as const }, "missing change: “{form} on {place}.” (expected before => after)"],
  ])("is refused in a sentence: %o", (of, sentence) => {
    expect(() => own(of)).toThrow(sentence);
  });

  test("reads word lists, without what is blank", () => {
    expect(readWordLists(["place: Oban; Lyme Regis ;", "a b:x:y"])).toEqual({
      place: ["Oban", "Lyme Regis"],
      "a b": ["x:y"],
    });
  });
});
