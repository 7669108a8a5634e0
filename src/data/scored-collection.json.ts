import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { writeJson } from "../../loaders/write.js";
import { scoreTexts } from "../../models/scored.js";
import { summarise } from "../lib/inference/summary.js";

const table = await loadBooks();
const titled = table.rows.filter(({ title }) => title !== "");
const { description, values } = await scoreTexts(
  "title-genre",
  titled.map(({ title }) => title),
);
await writeJson({
  provenance: pageProvenance(table),
  untitled: table.rows.length - titled.length,
  ...summarise(titled, values, description),
});
