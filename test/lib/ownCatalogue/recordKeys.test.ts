import { expect, test } from "vitest";
import { recordKeys } from "../../../src/lib/ownCatalogue/recordKeys.js";
import { atOnce } from "../../../src/lib/steps.js";

test("an identifier that stands once is the key; others are known by their titles", () => {
  const keys = atOnce(recordKeys(["b1", "b2", "b2", ""], ["Emma", "Poems", "Tales", "Tales"]));
  expect(keys[0]).toBe("b1");
  expect(new Set(keys).size).toBe(4);
});

test("a key stays when another row goes", () => {
  const before = atOnce(recordKeys(["", "", ""], ["Emma", "Poems", "Tales"]));
  const after = atOnce(recordKeys(["", ""], ["Emma", "Tales"]));
  expect(after).toEqual([before[0], before[2]]);
});

test("a key does not tell the title", () => {
  expect(atOnce(recordKeys([""], ["Emma"]))[0]).not.toContain("mma");
});
