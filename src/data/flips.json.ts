import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { readEvaluation } from "../../models/artefacts.js";
import { readVariant } from "../../models/title-genre/variantModels.js";
import { LinearScorer } from "../lib/model/linearScorer.js";

const table = await loadTestSample();
const labelled = table.rows.filter(({ label }) => label !== null);
const titles = labelled.map(({ title }) => title);
const { models } = await readEvaluation("title-genre");
const rungs = await Promise.all(
  Object.entries(models).map(async ([key, { title }]) => {
    const { description, onnx } = await readVariant("title-genre", key);
    const { values } = await new LinearScorer(description, onnx).score(titles);
    return { key, title, threshold: description.thresholds[0], values };
  }),
);
await writeJson({
  provenance: pageProvenance(table),
  models: rungs.map(({ key, title, threshold }) => ({ key, title, threshold })),
  titles: labelled.map(({ id, title, author, year, ark, label }, i) => ({
    ...{ id, title, author, year, ark, label },
    probabilities: rungs.map(({ values }) => values[i * 2 + 1]),
  })),
});
