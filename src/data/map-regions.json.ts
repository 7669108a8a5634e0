import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadMappedBooks } from "../../loaders/tables/mappedBooks.js";
import { titleMeanings } from "../../models/encoder/directions/pageMeanings.js";
import { trainingRegions } from "../lib/neighbours/trainingMap.js";

await writeFigures(async () => {
  const { mapped } = await loadMappedBooks();
  return trainingRegions(mapped, await titleMeanings(mapped.map(({ title }) => title)));
});
