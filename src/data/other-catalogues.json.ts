import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { otherCatalogues } from "../../models/title-genre/externalValidation/otherCatalogues.js";

await writeFigures(otherCatalogues);
