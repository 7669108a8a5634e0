import { periodOf } from "../catalogue/decades.js";
import type { ComparedBook } from "../comparison/attributes.js";
import type { NamedMargin } from "./mergeCategories.js";

/** A book of the collection with the model's probability of fiction, null without a title. */
export interface WeightedBook extends ComparedBook {
  probability: number | null;
}

/**
 * The margins to which a sample of the collection is raked: its years (all dated books), its languages and its forms
 * (titled books). The form is the model's probability of fiction in four bands, for a label exists of the sample only;
 * where the model errs, it errs alike on both sides.
 */
export function collectionMargins(
  collection: readonly WeightedBook[],
  sample: readonly WeightedBook[],
): NamedMargin[] {
  const titled = collection.filter(({ title }) => title !== "");
  const margin = (name: string, population: readonly WeightedBook[], of: (book: WeightedBook) => string) => ({
    ...{ name, sample: sample.map(of), population: population.map(of) },
  });
  return [
    margin("year", collection, ({ year }) => periodOf(year)),
    margin("form", titled, ({ probability }) => formBand(probability)),
    margin("language", titled, ({ language }) => language),
  ];
}

/** Band of the model's probability of fiction. */
function formBand(probability: number | null): string {
  if (probability === null) return "no title";
  if (probability < 0.1) return "surely non-fiction";
  if (probability < 0.5) return "rather non-fiction";
  return probability < 0.9 ? "rather fiction" : "surely fiction";
}
