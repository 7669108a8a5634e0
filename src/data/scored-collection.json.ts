import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { writeJson } from "../../loaders/write.js";
import { readModel } from "../../models/artefacts.js";
import { summarise } from "../lib/inference/summary.js";
import { LinearScorer } from "../lib/model/linearScorer.js";

const table = await loadBooks();
const titled = table.rows.filter(({ title }) => title !== "");
const { description, onnx } = await readModel("title-genre");
const { values } = await new LinearScorer(description, onnx).score(titled.map(({ title }) => title));
await writeJson({
  provenance: pageProvenance(table),
  untitled: table.rows.length - titled.length,
  ...summarise(titled, values, description),
});
