import type { BookLanguage } from "./titleLanguages.js";
import { tableLoader, type Loader } from "./loader.js";
import { Tally } from "./summary.js";
import { loadTestSample } from "./testSample.js";

/** Languages of the titles of the test sample, which may be worded otherwise than in the collection. */
export const loadTestLanguages: Loader<BookLanguage> = tableLoader(
  async (finder) => {
    // What identifies them takes longer to load than a table that was made before.
    const { identifyLanguage } = await import("../../src/lib/language/identify.js");
    const { rows } = await finder.load(loadTestSample);
    const languages = rows.map(({ id, title }) => ({ id, ...identifyLanguage(title) }));
    const tally = new Tally();
    return { rows: languages, summary: tally.summary("languages of test titles", rows.length, rows.length) };
  },
  import.meta.url,
);
