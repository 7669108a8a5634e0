import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadTitleLanguages } from "../../loaders/tables/titleLanguages.js";
import { writeJson } from "../../loaders/write.js";
import { unknownLanguage } from "../lib/language/unknown.js";
import { shortest } from "../lib/shortest.js";
import { secondProbabilities } from "../../models/scored.js";

const [table, languages] = [await loadBooks(), await loadTitleLanguages()];
const titled = table.rows.filter(({ title }) => title !== "");
const languageOf = new Map(languages.rows.map(({ id, language }) => [id, language]));
const { threshold, probabilities, description } = await secondProbabilities(
  "title-genre",
  titled.map(({ title }) => title),
);
await writeJson({
  provenance: pageProvenance(table),
  threshold,
  classes: description.labels,
  id: titled.map(({ id }) => id),
  language: titled.map(({ id }) => (languageOf.get(id) ?? "").replace(unknownLanguage, "")),
  probability: Array.from(probabilities, (p) => shortest(p)),
});
