import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { readEvaluation } from "../../models/artefacts.js";
import { variantProbabilities } from "../../models/title-genre/variantProbabilities.js";
import { identifyLanguage } from "../lib/language/identify.js";

const table = await loadTestSample();
const labelled = table.rows.filter(({ label }) => label !== null);
const { final } = await readEvaluation("title-genre");
const texts = labelled.map(({ title }) => title);
const scored = await variantProbabilities("title-genre", texts);
const models = scored.map(({ key, title, threshold, certain }) => ({ key, title, threshold, certain }));
const titles = labelled.map(({ id, title, author, year, place, ark, label }, i) => ({
  ...{ id, title, author, year, place, ark, label },
  language: identifyLanguage(title).language,
  probabilities: scored.map(({ probabilities }) => probabilities[i]),
}));
await writeJson({ provenance: pageProvenance(table), final, models, titles });
