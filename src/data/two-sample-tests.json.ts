import { loadTrainingSets } from "../../loaders/tables/trainingSets.js";
import { writeJson } from "../../loaders/write.js";
import { testSets } from "../lib/comparison/testSets.js";

const { books, sets } = await loadTrainingSets();
await writeJson({ sets: testSets(books, sets, 39) });
