import type { TitleLanguage } from "../../src/lib/language/identify.js";
import { unknownLanguage } from "../../src/lib/language/unknown.js";
import { loadBooks } from "./books.js";
import { tableLoader, type Loader } from "./loader.js";
import { Tally } from "./summary.js";

/** The language of a title, by the ID of its book. */
export interface BookLanguage extends TitleLanguage {
  id: string;
}

/** Languages of all titled books of the collection, identified from the title alone, whatever the catalogue records. */
export const loadTitleLanguages: Loader<BookLanguage> = tableLoader(
  async (finder) => {
    // What identifies them takes longer to load than a table that was made before.
    const { identifyLanguage } = await import("../../src/lib/language/identify.js");
    const books = await finder.load(loadBooks);
    const tally = new Tally();
    const rows = books.rows.flatMap(({ id, title }) => {
      if (title !== "") return { id, ...identifyLanguage(title) };
      tally.drop("without a title");
      return [];
    });
    for (const { language, sure } of rows) {
      tally.note("unknown", language === unknownLanguage);
      tally.note("not sure", language !== unknownLanguage && !sure);
    }
    return { rows, summary: tally.summary("languages of titles", books.rows.length, rows.length) };
  },
  import.meta.url,
);
