import { writeJson } from "../../loaders/write.js";
import { trainingWeights } from "../../models/titles/trainingWeights.js";

await writeJson(await trainingWeights(1000));
