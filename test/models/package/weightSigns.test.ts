import { expect, it } from "vitest";
import { weightSigns, weightsOfSigns } from "../../../models/package/library/weightSigns.js";

const all = Int8Array.from({ length: 255 }, (_, i) => i - 127);

it("has a sign of its own for each weight, which gives the weight back", () => {
  const text = weightSigns(all);
  expect(new Set(text).size).toBe(255);
  expect(weightsOfSigns(text)).toEqual(all);
});

it("needs no escapes in a string, and one byte for a small weight", () => {
  const text = weightSigns(all);
  expect(JSON.stringify(text)).toBe(`"${text}"`);
  expect(text).toMatch(/^[\x21-\x7e\xa1-\u017f]+$/);
  expect(new TextEncoder().encode(weightSigns(Int8Array.of(0, -20, 20)))).toHaveLength(3);
});
