import { loadNovels } from "../../loaders/tables/novels.js";
import { unknownLanguage } from "../../src/lib/language/unknown.js";
import { workKey } from "../../src/lib/text/workKey.js";
import { scoredTitles } from "./scoredTitles.js";

/** The labelled test titles with what every rung says of them, and whether a list of novels holds a work of that name. */
export async function ladderTitles() {
  const listed = new Set((await loadNovels()).rows.map(({ title }) => workKey(title)));
  const { titles, ...ladder } = await scoredTitles();
  return {
    ...ladder,
    titles: titles.map((each) => ({
      ...each,
      language: each.language || unknownLanguage,
      hasNamesake: listed.has(workKey(each.title)),
    })),
  };
}
