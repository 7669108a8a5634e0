import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadNovels } from "../../loaders/tables/novels.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { scoredTitles } from "../../models/title-genre/scoredTitles.js";
import { unknownLanguage } from "../lib/language/unknown.js";
import { workKey } from "../lib/text/workKey.js";

const novels = await loadNovels();
const listed = new Set(novels.rows.map(({ title }) => workKey(title)));
const provenance = pageProvenance(await loadTestSample(), novels);
const { final, models, titles } = await scoredTitles();
const named = titles.map((each) => ({
  ...each,
  language: each.language || unknownLanguage,
  hasNamesake: listed.has(workKey(each.title)),
}));
await writeJson({ provenance, final, models, titles: named });
