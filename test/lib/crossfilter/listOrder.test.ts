import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import { listOrder } from "../../../src/lib/crossfilter/listOrder.js";
import { atOnce } from "../../../src/lib/steps.js";

const second = [0.9, 0.4, 0.55, 0.9, 0.1];
const books = {
  ...catalogueOf(
    [1850, null, 1799, 1850, 1901].map((year, row) => ({ id: String(row), title: "BACED"[row], year })),
  ),
  labels: [1, 1, 0, 0, -1],
  predictions: {
    classes: ["non_fiction", "fiction"],
    probabilities: second.flatMap((p) => [1 - p, p]),
    predicted: [1, 0, 1, 1, 0],
  },
};

describe("listOrder", () => {
  const order = (name: string) => atOnce(listOrder(books, name));

  it("puts mistakes first, the surest on top, then what is right or not judged, as sure first", () => {
    expect([...order("mistakes")]).toEqual([3, 1, 2, 0, 4]);
  });

  it("puts the least sure first, and equal ones as they stand", () => {
    expect([...order("doubt")]).toEqual([2, 1, 0, 3, 4]);
  });

  it("puts the oldest first, and what is not dated last", () => {
    expect([...order("year")]).toEqual([2, 0, 3, 4, 1]);
  });

  it("sorts titles by the alphabet", () => {
    expect([...order("title")]).toEqual([1, 0, 2, 4, 3]);
  });
});
