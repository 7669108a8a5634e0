import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadCatalogueRecords } from "../../loaders/tables/catalogueRecords.js";
import { selectionFindings } from "../lib/selection/findings.js";
import { headingBootstrap } from "../lib/selection/headingBootstrap.js";
import { selectionModel } from "../lib/selection/selectionModel.js";
import { selectionTable } from "../lib/selection/selectionTable.js";

await writeFigures(async () => {
  const table = selectionTable((await loadCatalogueRecords()).rows);
  return {
    model: selectionModel(table),
    findings: selectionFindings(table),
    clustering: headingBootstrap(table),
  };
});
