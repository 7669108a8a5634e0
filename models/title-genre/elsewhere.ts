import { loadBooks } from "../../loaders/tables/books.js";
import { loadExternalTitles } from "../../loaders/tables/externalTitles.js";
import { titleKey } from "../../src/lib/text/titleKey.js";
import type { ElsewhereSet, Example } from "../training/taskDefinition.js";
import { withoutBrackets } from "./bareTitle.js";

/** What becomes of a model where titles are worded otherwise: in HathiTrust, and without the cataloguer's brackets. */
export async function catalogueElsewhere(test: Example[]): Promise<Record<string, ElsewhereSet>> {
  const collection = new Set((await loadBooks()).rows.map(({ title }) => titleKey(title)));
  const hathiTrust = (await loadExternalTitles()).rows.filter(
    ({ title, year }) => year !== null && year >= 1800 && year <= 1914 && !collection.has(titleKey(title)),
  );
  return {
    hathiTrust: {
      title: "HathiTrust titles of 1800-1914 that are not in the collection",
      examples: hathiTrust.map(({ id, title, genre }) => ({
        id,
        text: title,
        outcome: genre === "biography" ? 0 : 1,
      })),
      groups: hathiTrust.map(({ genre }) => genre),
    },
    withoutBrackets: {
      title: "The test sample with the cataloguer's brackets taken out",
      examples: test.map((each) => ({ ...each, text: withoutBrackets(each.text) })),
      groups: test.map(({ text }) => (text.includes("[") ? "had brackets" : "had none")),
    },
  };
}
