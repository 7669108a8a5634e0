import { loadCatalogueRecords } from "../../loaders/tables/catalogueRecords.js";
import { writeJson } from "../../loaders/write.js";
import { selectionFindings } from "../lib/selection/findings.js";
import { headingBootstrap } from "../lib/selection/headingBootstrap.js";
import { selectionModel } from "../lib/selection/selectionModel.js";
import { selectionTable } from "../lib/selection/selectionTable.js";

const table = selectionTable((await loadCatalogueRecords()).rows);
await writeJson({
  model: selectionModel(table),
  findings: selectionFindings(table),
  clustering: headingBootstrap(table),
});
