import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadNovels } from "../../loaders/tables/novels.js";
import { secondProbabilities } from "../../models/scored.js";
import { novelDecades } from "../lib/selection/novelMatches.js";

await writeFigures(async () => {
  const [books, novels] = [await loadBooks(), await loadNovels()];
  const { threshold, probabilities } = await secondProbabilities(
    "title-genre",
    books.rows.map(({ title }) => title),
  );
  const scored = books.rows.map(({ title, year }, i) => ({
    title,
    year,
    fiction: title !== "" && probabilities[i] >= threshold,
  }));
  return { decades: novelDecades(novels.rows, scored) };
});
