import { loadBooks } from "../../loaders/tables/books.js";
import { loadNovels } from "../../loaders/tables/novels.js";
import { writeJson } from "../../loaders/write.js";
import { secondProbabilities } from "../../models/scored.js";
import { novelDecades } from "../lib/selection/novelMatches.js";

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
await writeJson({ decades: novelDecades(novels.rows, scored) });
