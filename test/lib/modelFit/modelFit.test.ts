import { expect, test } from "vitest";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import { fitSample, modelFit } from "../../../src/lib/modelFit/modelFit.js";

const english = [
  "The history of the county of Kent",
  "Emma. A novel",
  "Poems on several occasions",
  "A tale of the sea",
];
const invented = ["Xqzwv brfhtk plmnw", "Vvkrt hhgfd wqzxs", "Zzpqk ttrwm"];

function books(titles: readonly string[]) {
  return catalogueOf(
    Array.from({ length: 60 }, (_, i) => ({ id: String(i), title: `${titles[i % titles.length]} (${i})` })),
  );
}

test("titles in words that the model's texts do not have are told apart, and few of their words have been seen", () => {
  const fit = modelFit(fitSample(books(invented)), books(english));
  expect(fit.unseenWords.catalogue.value).toBeGreaterThan(0.7);
  expect(fit.unseenWords.reference.value).toBeLessThan(0.3);
  expect(fit.twoSample?.area.value).toBeGreaterThan(0.95);
});

test("no more records than are looked at are drawn, and none without a title", () => {
  const many = catalogueOf(
    Array.from({ length: 5000 }, (_, i) => ({ id: String(i), title: i % 2 === 0 ? "" : "Poems" })),
  );
  const drawn = fitSample(many);
  expect(drawn.size).toBe(2000);
  expect(drawn.title).not.toContain("");
});
