import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { variantProbabilities } from "../../models/title-genre/variantProbabilities.js";
import { identifyLanguage } from "../lib/language/identify.js";
import { unknownLanguage } from "../lib/language/unknown.js";

const table = await loadTestSample();
const labelled = table.rows.filter(({ label }) => label !== null);
const models = await variantProbabilities(
  "title-genre",
  labelled.map(({ title }) => title),
);
await writeJson({
  provenance: pageProvenance(table),
  models: models.map(({ key, title, threshold }) => ({ key, title, threshold })),
  titles: labelled.map(({ id, title, author, place, year, ark, label }, i) => ({
    ...{ id, title, author, place, year, ark, label },
    language: identifyLanguage(title).language.replace(unknownLanguage, ""),
    probabilities: models.map(({ probabilities }) => probabilities[i]),
  })),
});
