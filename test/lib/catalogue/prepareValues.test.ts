import { expect, it } from "vitest";
import { isKnown, knownValues, valuesOf, type FieldValue } from "../../../src/lib/catalogue/field.js";
import { fields } from "../../../src/lib/catalogue/fields/index.js";
import { prepareValues } from "../../../src/lib/catalogue/prepareValues.js";
import { syntheticBooks } from "../../../bench/crossfilter/books.js";

it("gives the same values as all records at once, whatever is left over at the end", () => {
  const books = { ...syntheticBooks(1201), labels: Array.from({ length: 1201 }, (_, row) => (row % 3) - 1) };
  const known = fields.filter((field) => isKnown(field, books));
  expect([...prepareValues(known, books)]).toHaveLength(3);
  for (const field of known) {
    expect(knownValues(field, books).has(field)).toBe(true);
    const atOnce: ArrayLike<FieldValue> = field.values(books);
    expect(Array.from(valuesOf(field, books))).toEqual(Array.from(atOnce));
  }
});

it("computes nothing twice: what is read from one column stays when labels change", () => {
  const books = syntheticBooks(3);
  const known = fields.filter((field) => isKnown(field, books));
  expect([...prepareValues(known, books)]).toHaveLength(1);
  expect([...prepareValues(known, books)]).toHaveLength(0);
  const judged = { ...books, labels: [0, 0, 0] };
  const again = known.filter((field) => !knownValues(field, judged).has(field));
  expect(again.map(({ key }) => key)).toEqual(["confidence", "predicted", "label", "verdict", "cell"]);
});
