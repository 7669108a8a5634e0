import type { ResolveOptions } from "../../../loaders/sources/resolve.js";
import { blurbText, loadBlurbs, whyUnused } from "../../../loaders/tables/blurbs.js";
import { loadBooks } from "../../../loaders/tables/books.js";
import { loadQuestions } from "../../../loaders/tables/questions.js";
import { loadQuotes } from "../../../loaders/tables/quotes.js";
import type { CollectionName } from "../../../src/lib/meaning/collectionName.js";

/** The texts of a collection, in the order in which pages have them, and whether they are those of the embedded sample. */
export interface CollectionTexts {
  texts: string[];
  isSample: boolean;
}

/** Loads the texts of each collection that has meanings. */
export const collectionTexts: Readonly<
  Record<CollectionName, (options?: ResolveOptions) => Promise<CollectionTexts>>
> = {
  async titles(options) {
    const { rows, sources } = await loadBooks(options);
    return {
      texts: rows.map(({ title }) => title).filter((title) => title !== ""),
      isSample: isSample(sources),
    };
  },
  async quotations(options) {
    const { rows, sources } = await loadQuotes(options);
    return { texts: rows.map(({ text }) => text), isSample: isSample(sources) };
  },
  async questions(options) {
    const { rows, sources } = await loadQuestions(options);
    return { texts: rows.map(({ title }) => title), isSample: isSample(sources) };
  },
  async blurbs(options) {
    const { rows, sources } = await loadBlurbs(options);
    const used = rows.filter((blurb) => whyUnused(blurb) === null);
    return { texts: used.map(blurbText), isSample: isSample(sources) };
  },
};

function isSample(sources: readonly { origin: string }[]): boolean {
  return sources.some(({ origin }) => origin === "sample");
}
