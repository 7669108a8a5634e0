import { writeJson } from "../../loaders/write.js";
import { otherCatalogueTitles } from "../../models/title-genre/externalValidation/otherCatalogues.js";

await writeJson(await otherCatalogueTitles());
