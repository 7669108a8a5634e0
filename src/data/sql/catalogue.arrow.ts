import { loadCatalogueRecords } from "../../../loaders/tables/catalogueRecords.js";
import { writeBytes } from "../../../loaders/write.js";
import { arrowStream } from "../../lib/sql/sqlTable.js";
import { catalogueTable } from "../../lib/sql/tables.js";

await writeBytes(arrowStream(catalogueTable, (await loadCatalogueRecords()).rows));
