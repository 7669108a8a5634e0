import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadCatalogueRecords } from "../../loaders/tables/catalogueRecords.js";
import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { loadExternalTitles } from "../../loaders/tables/externalTitles.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { otherCatalogues } from "../../models/title-genre/externalValidation/otherCatalogues.js";

const tables = [await loadBooks(), await loadAnnotatedBooks(), await loadTestSample()];
const others = [await loadDevelopmentLabels(), await loadExternalTitles(), await loadCatalogueRecords()];
await writeJson({ provenance: pageProvenance(...tables, ...others), ...(await otherCatalogues()) });
