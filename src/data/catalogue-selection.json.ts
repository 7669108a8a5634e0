import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadCatalogueRecords } from "../../loaders/tables/catalogueRecords.js";
import { loadNovels } from "../../loaders/tables/novels.js";
import { writeJson } from "../../loaders/write.js";
import { selectionTable } from "../lib/selection/selectionTable.js";

const records = await loadCatalogueRecords();
const provenance = pageProvenance(records, await loadBooks(), await loadNovels());
await writeJson({ provenance, table: selectionTable(records.rows) });
