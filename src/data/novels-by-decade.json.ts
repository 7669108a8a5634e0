import { loadBooks } from "../../loaders/tables/books.js";
import { loadNovels } from "../../loaders/tables/novels.js";
import { writeJson } from "../../loaders/write.js";
import { readModel } from "../../models/artefacts.js";
import { LinearScorer } from "../lib/model/linearScorer.js";
import { novelDecades } from "../lib/selection/novelMatches.js";

const [books, novels] = [await loadBooks(), await loadNovels()];
const { description, onnx } = await readModel("title-genre");
const { values } = await new LinearScorer(description, onnx).score(books.rows.map(({ title }) => title));
const scored = books.rows.map(({ title, year }, i) => ({
  title,
  year,
  fiction: title !== "" && values[i * 2 + 1] >= description.thresholds[0],
}));
await writeJson({ decades: novelDecades(novels.rows, scored) });
