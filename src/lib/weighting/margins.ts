import type { Catalogue } from "../catalogue/catalogue.js";
import { language } from "../catalogue/fields/language.js";
import { year } from "../catalogue/fields/year.js";
import { groupNames } from "../catalogue/groups.js";
import type { NamedMargin } from "./mergeCategories.js";

/**
 * The margins to which a sample of the collection is raked: its years (all books), its languages and its forms (titled
 * books). The form is the model's probability of fiction in four bands, for a label exists of the sample only; where
 * the model errs, it errs alike on both sides.
 *
 * @param probabilities of fiction of the titled books
 * @param sample numbers of the sample's books among the titled ones
 */
export function collectionMargins(
  collection: Catalogue,
  titled: Catalogue,
  probabilities: ArrayLike<number>,
  sample: readonly number[],
): NamedMargin[] {
  const margin = (name: string, own: readonly string[], population = own): NamedMargin => ({
    name,
    population,
    sample: sample.map((row) => own[row]),
  });
  return [
    margin("year", groupNames(year, titled), groupNames(year, collection)),
    margin("form", Array.from(probabilities, formBand)),
    margin("language", groupNames(language, titled)),
  ];
}

/** Band of the model's probability of fiction. */
function formBand(probability: number): string {
  if (probability < 0.1) return "surely non-fiction";
  if (probability < 0.5) return "rather non-fiction";
  return probability < 0.9 ? "rather fiction" : "surely fiction";
}
