import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { scoredTitles } from "../../models/title-genre/scoredTitles.js";
import { unknownLanguage } from "../lib/language/unknown.js";

const provenance = pageProvenance(await loadTestSample());
const { final, models, titles } = await scoredTitles();
const named = titles.map((title) => ({ ...title, language: title.language || unknownLanguage }));
await writeJson({ provenance, final, models, titles: named });
