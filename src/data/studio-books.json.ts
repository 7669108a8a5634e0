import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { CorpusIndex } from "../lib/labelling/index.js";
import { studioCollection } from "../lib/dataProgramming/collection.js";
import { packCollection } from "../lib/dataProgramming/collectionFile.js";
import { modelProbabilities } from "../lib/dataProgramming/weakSupervisionReport.js";

const collection = studioCollection({
  books: (await loadBooks()).rows,
  annotated: (await loadAnnotatedBooks()).rows,
  development: (await loadDevelopmentLabels()).rows,
  test: (await loadTestSample()).rows,
});
const probabilities = modelProbabilities(collection, new CorpusIndex(collection.books));
await writeJson(packCollection(collection, probabilities));
