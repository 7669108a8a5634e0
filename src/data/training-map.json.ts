import { loadTrainingSets } from "../../loaders/tables/trainingSets.js";
import { writeJson } from "../../loaders/write.js";
import { titleMeanings } from "../../models/encoder/directions/pageMeanings.js";
import { packMap } from "../lib/neighbours/mapFile.js";
import { trainingMap } from "../lib/neighbours/trainingMap.js";

const { books, annotated, sets } = await loadTrainingSets();
const training = sets[0].ids;
const labels = new Map(annotated.map(({ id, label }) => [id, label]));
const mapped = books
  .filter(({ title }) => title !== "")
  .map(({ id, title }) => ({ id, title, isAnnotated: labels.has(id), isTraining: training.has(id) }));
const map = trainingMap(mapped, await titleMeanings(mapped.map(({ title }) => title)));
await writeJson({ ...packMap(map), labels: map.training.map((i) => labels.get(mapped[i].id)) });
