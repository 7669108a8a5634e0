import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { writeJson } from "../../loaders/write.js";

const table = await loadBooks();
const titled = table.rows.filter(({ title }) => title !== "");
await writeJson({
  provenance: pageProvenance(table),
  id: titled.map(({ id }) => id),
  title: titled.map(({ title }) => title),
  author: titled.map(({ author }) => author),
  year: titled.map(({ year }) => year),
  place: titled.map(({ place }) => place),
  ark: titled.map(({ ark }) => ark),
});
