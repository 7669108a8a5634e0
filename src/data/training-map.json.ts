import { loadMappedBooks } from "../../loaders/tables/mappedBooks.js";
import { writeJson } from "../../loaders/write.js";
import { titleMeanings } from "../../models/encoder/directions/pageMeanings.js";
import { packMap } from "../lib/neighbours/mapFile.js";
import { trainingMap } from "../lib/neighbours/trainingMap.js";

const { mapped, labels } = await loadMappedBooks();
const map = trainingMap(mapped, await titleMeanings(mapped.map(({ title }) => title)));
await writeJson({ ...packMap(map), labels: map.training.map((i) => labels.get(mapped[i].id)) });
