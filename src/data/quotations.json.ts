import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadQuotes } from "../../loaders/tables/quotes.js";
import { writeJson } from "../../loaders/write.js";

const table = await loadQuotes();
await writeJson({
  provenance: pageProvenance(table),
  text: table.rows.map(({ text }) => text),
  author: table.rows.map(({ author }) => author),
  work: table.rows.map(({ work }) => work),
  tags: table.rows.map(({ tags }) => tags),
});
