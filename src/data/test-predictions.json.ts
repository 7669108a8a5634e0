import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { readModel } from "../../models/artefacts.js";
import { LinearScorer } from "../lib/model/linearScorer.js";

const table = await loadTestSample();
const { description, onnx } = await readModel("title-genre");
const labelled = table.rows.filter(({ label }) => label !== null);
const { values } = await new LinearScorer(description, onnx).score(labelled.map(({ title }) => title));
const books = labelled.map(({ id, title, author, year, place, ark, label }, i) => ({
  id,
  title,
  author,
  year,
  place,
  ark,
  label,
  probability: values[i * 2 + 1],
}));
await writeJson({ provenance: pageProvenance(table), threshold: description.thresholds[0], books });
