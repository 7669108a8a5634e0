import { writeJson } from "../../loaders/write.js";
import { otherCatalogueTitles } from "../../models/elsewhere/otherCatalogues.js";

await writeJson(await otherCatalogueTitles());
