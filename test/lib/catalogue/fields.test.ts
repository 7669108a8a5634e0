import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import type { Catalogue } from "../../../src/lib/catalogue/catalogue.js";
import { isKnown, valuesOf } from "../../../src/lib/catalogue/field.js";
import { fields } from "../../../src/lib/catalogue/fields/index.js";
import { fieldColumns } from "../../../src/lib/crossfilter/fieldColumns.js";
import { atOnce } from "../../../src/lib/steps.js";

/** Records of which each has a place of its own. */
function manyPlaces(size: number): Catalogue {
  const letters = (i: number) =>
    String.fromCharCode(...[i % 26, (i / 26) % 26, i / 676].map((n) => 97 + Math.floor(n)));
  return catalogueOf(
    Array.from({ length: size }, (_, i) => ({ id: String(i), title: "", place: `Burg${letters(i)}` })),
  );
}

describe("fields", () => {
  it("have keys and columns of their own", () => {
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
    expect(new Set(fields.map(({ column }) => column)).size).toBe(fields.length);
  });

  it("are left out of charts where nothing is known of any record", () => {
    expect(atOnce(fieldColumns(catalogueOf([{ id: "1" }])))).toEqual([]);
    expect(atOnce(fieldColumns(catalogueOf([])))).toEqual([]);
  });

  it("show the commonest of 15,000 places, and put the others together", () => {
    const catalogue = manyPlaces(15_000);
    const place = atOnce(fieldColumns(catalogue)).find(({ key }) => key === "place");
    expect(place).toMatchObject({ kind: "category", size: 12, rest: "other places" });
  });

  it("keep a class that never occurs, or only in the truth or only in the predictions", () => {
    const catalogue: Catalogue = {
      ...catalogueOf([
        { id: "1", title: "A" },
        { id: "2", title: "B" },
      ]),
      labels: [0, 0],
      predictions: {
        classes: ["maps", "music", "verse"],
        probabilities: [0, 1, 0, 1, 0, 0],
        predicted: [1, 0],
      },
    };
    const columns = atOnce(fieldColumns(catalogue));
    const categories = (key: string) => {
      const column = columns.find((each) => each.key === key);
      return column?.kind === "category" ? column.categories : [];
    };
    expect(categories("label")).toEqual(["maps", "music", "verse"]);
    expect(categories("predicted")).toEqual(["maps", "music", "verse"]);
    expect(categories("cell")).toHaveLength(9);
    expect(categories("verdict")).toEqual(["right", "wrong"]);
  });

  it("compute their values once for each catalogue, one for each record", () => {
    const catalogue = manyPlaces(3);
    for (const field of fields.filter((each) => isKnown(each, catalogue))) {
      const values = valuesOf(field, catalogue);
      expect(values).toHaveLength(3);
      expect(valuesOf(field, catalogue)).toBe(values);
    }
  });
});
