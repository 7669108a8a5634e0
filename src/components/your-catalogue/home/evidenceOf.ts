import { labelsGiven } from "../../../lib/ownCatalogue/answers.js";
import type { CatalogueModel } from "../../../lib/ownCatalogue/catalogueTask.js";
import { evidenceWords } from "../../../lib/ownCatalogue/takeHome/evidenceWords.js";

/**
 * The words that speak most for what a model says of each row: for the label that it gives, the likeliest of several;
 * where it gives none, for the likeliest of all.
 *
 * @param titles of the catalogue
 */
export function evidenceOf(
  { description, probabilities, explain }: CatalogueModel,
  titles: readonly string[],
): (row: number) => Promise<string> {
  const { labels, kind } = description;
  return async (row) => {
    const own = probabilities.subarray(row * labels.length, (row + 1) * labels.length);
    const [label = own.indexOf(Math.max(...own))] = labelsGiven(description, own);
    if (kind !== "binary") return evidenceWords(await explain(titles[row], label), 1);
    return evidenceWords(await explain(titles[row], 0), label === 1 ? 1 : -1);
  };
}
