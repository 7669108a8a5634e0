import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadTrainingSets } from "../../loaders/tables/trainingSets.js";
import { compareSets } from "../lib/comparison/compareSets.js";
import { languageAccuracy } from "../lib/language/accuracy.js";

await writeFigures(async () => {
  const { catalogue, sets, recorded } = await loadTrainingSets();
  const report = compareSets(catalogue, sets, { resamples: 400, draws: 399, seed: 1 });
  return { ...report, language: languageAccuracy(recorded) };
});
