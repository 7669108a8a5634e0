import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadCatalogueRecords } from "../../loaders/tables/catalogueRecords.js";
import { loadNovels } from "../../loaders/tables/novels.js";
import { selectionShares } from "../lib/selection/selectionShares.js";
import { selectionTable } from "../lib/selection/selectionTable.js";

await writeFigures(async () => {
  // What else the page shows is of these two: they are named with it.
  await Promise.all([loadBooks(), loadNovels()]);
  return { shares: selectionShares(selectionTable((await loadCatalogueRecords()).rows)) };
});
