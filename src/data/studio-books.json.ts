import { loadStudioCollection } from "../../loaders/tables/studioCollection.js";
import { writeJson } from "../../loaders/write.js";
import { CorpusIndex } from "../lib/labelling/index.js";
import { modelProbabilities } from "../lib/dataProgramming/assessPublished.js";
import { packCollection } from "../lib/dataProgramming/collectionFile.js";

const collection = await loadStudioCollection();
const probabilities = modelProbabilities(collection, new CorpusIndex(collection.books));
await writeJson(packCollection(collection, probabilities));
