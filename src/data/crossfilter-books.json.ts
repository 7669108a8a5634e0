import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadTitleLanguages } from "../../loaders/tables/titleLanguages.js";
import { writeJson } from "../../loaders/write.js";
import { readModel } from "../../models/artefacts.js";
import { LinearScorer } from "../lib/model/linearScorer.js";

const [table, languages] = [await loadBooks(), await loadTitleLanguages()];
const titled = table.rows.filter(({ title }) => title !== "");
const languageOf = new Map(languages.rows.map(({ id, language }) => [id, language]));
const { description, onnx } = await readModel("title-genre");
const { values } = await new LinearScorer(description, onnx).score(titled.map(({ title }) => title));
await writeJson({
  provenance: pageProvenance(table),
  threshold: description.thresholds[0],
  id: titled.map(({ id }) => id),
  language: titled.map(({ id }) => languageOf.get(id) ?? "unknown"),
  probability: titled.map((_, i) => Number(values[i * 2 + 1].toPrecision(9))),
});
