import { writeJson } from "../../loaders/write.js";
import { trainingWeights } from "../../models/title-genre/trainingWeights.js";

await writeJson(await trainingWeights(1000));
