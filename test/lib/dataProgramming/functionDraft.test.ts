import { describe, expect, test } from "vitest";
import { labellingFunctions } from "../../../src/lib/labelling/index.js";
import { draftOf, emptyDraft, readDraft } from "../../../src/lib/dataProgramming/functionDraft.js";

describe("a draft of a labelling function", () => {
  test.each(labellingFunctions.map((each) => [each.name, each] as const))("gives %s back", (_, each) => {
    const { function: read, problem } = readDraft(draftOf(each), []);
    expect(problem).toBeNull();
    expect(read).toEqual(each);
  });

  const draft = { ...emptyDraft, name: "mine", terms: "novel" };
  test.each([
    ["no name", { ...draft, name: " " }, /needs a name/],
    ["a name that is taken", { ...draft, name: "other" }, /another function called "other"/],
    ["no terms", { ...draft, terms: " \n" }, /at least one term/],
    ["a minimum that is no number", { ...draft, minimum: "two" }, /minimum/],
    ["an empty pattern", { ...draft, kind: "pattern" as const }, /empty/],
    ["a syntax error", { ...draft, kind: "pattern" as const, pattern: "(" }, /cannot be read/],
    [
      "a pattern that is too long",
      { ...draft, kind: "pattern" as const, pattern: "a".repeat(10_001) },
      /10001 characters/,
    ],
    [
      "a pattern that matches everything",
      { ...draft, kind: "pattern" as const, pattern: ".*" },
      /matches everywhere/,
    ],
    ["settings that are not JSON", { ...draft, kind: "other" as const, json: "{" }, /not JSON/],
    ["settings that make no function", { ...draft, kind: "other" as const, json: '{"kind": "length"}' }, /./],
  ])("with %s is explained", (_, wrong, said) => {
    const { function: read, problem } = readDraft(wrong, ["other"]);
    expect(read).toBeNull();
    expect(problem).toMatch(said);
  });
});
