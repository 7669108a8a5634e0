import type { Catalogue } from "../catalogue/catalogue.js";
import { benjaminiHochberg } from "../statistics/benjaminiHochberg.js";
import { attributesOf, type Attribute } from "./attributes.js";
import { compareAttribute, type AttributeComparison, type ComparisonSettings } from "./compareAttribute.js";
import type { BookSet } from "./sets.js";

/** A comparison with its p-value corrected over the family: every attribute of every set. */
export interface CorrectedComparison extends AttributeComparison {
  adjusted: number | null;
}

/** An attribute as pages show it, with the collection's counts. */
export interface ComparedAttribute extends Omit<Attribute, "category" | "numbers"> {
  collection: number[];
}

export interface SetComparison {
  key: string;
  name: string;
  books: number;
  attributes: CorrectedComparison[];
}

/** Sets against the collection, attribute by attribute. */
export interface ComparisonReport {
  attributes: ComparedAttribute[];
  sets: SetComparison[];
  /** Tests in the family that was corrected (Benjamini and Hochberg). */
  family: number;
  /** Least p-value that the random draws can give. */
  leastPValue: number;
}

/** Compares each set with the books of the collection, and corrects the p-values together. */
export function compareSets(
  books: Catalogue,
  sets: readonly BookSet[],
  settings: ComparisonSettings,
): ComparisonReport {
  const attributes = attributesOf(books);
  const found = sets.map(({ key, name, ids }) => {
    const members = books.id.flatMap((id, i) => (ids.has(id) ? i : []));
    const compared = attributes.map((attribute) => compareAttribute(attribute, members, settings));
    return { key, name, books: members.length, attributes: compared };
  });
  const tested = found.flatMap((set) => set.attributes.flatMap(({ pValue }) => pValue ?? []));
  const adjusted = benjaminiHochberg(tested).values();
  return {
    attributes: attributes.map(({ category, numbers: _, ...attribute }) => {
      const collection = new Array<number>(attribute.categories.length).fill(0);
      for (const k of category) if (k >= 0) collection[k]++;
      return { ...attribute, collection };
    }),
    sets: found.map((set) => ({
      ...set,
      attributes: set.attributes.map((row) => ({
        ...row,
        adjusted: row.pValue === null ? null : (adjusted.next().value ?? null),
      })),
    })),
    family: tested.length,
    leastPValue: 1 / (settings.draws + 1),
  };
}
