import { expect, it } from "vitest";
import { slug } from "../../src/lib/slug.js";

it("makes a name of a question, without accents, signs and blanks at its ends", () => {
  expect(slug("Does it know when it is wrong?")).toBe("does-it-know-when-it-is-wrong");
  expect(slug("“Élégie” & co.")).toBe("elegie-co");
});

it("keeps at most sixty characters and ends with none of its own hyphens", () => {
  expect(slug(`${"a".repeat(59)} long`)).toBe("a".repeat(59));
});
