import { loadCatalogueRecords } from "../../loaders/tables/catalogueRecords.js";
import { writeJson } from "../../loaders/write.js";

const { rows } = await loadCatalogueRecords();
const titled = rows.filter(({ title }) => title !== "");
await writeJson({
  id: titled.map(({ id }) => id),
  title: titled.map(({ title }) => title),
  author: titled.map(({ author }) => author),
  year: titled.map(({ year }) => year),
});
