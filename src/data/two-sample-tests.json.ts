import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadTrainingSets } from "../../loaders/tables/trainingSets.js";
import { testSets } from "../lib/comparison/testSets.js";

await writeFigures(async () => {
  const { books, sets } = await loadTrainingSets();
  return { sets: testSets(books, sets, 39) };
});
