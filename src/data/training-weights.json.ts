import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { trainingWeights } from "../../models/title-genre/trainingWeights.js";

await writeFigures(() => trainingWeights(1000));
