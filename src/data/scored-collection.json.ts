import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { scoreTexts } from "../../models/scored.js";
import { summarise } from "../lib/inference/summary.js";

await writeFigures(async () => {
  const { rows } = await loadBooks();
  const titled = rows.filter(({ title }) => title !== "");
  const { description, values } = await scoreTexts(
    "title-genre",
    titled.map(({ title }) => title),
  );
  return { untitled: rows.length - titled.length, ...summarise(titled, values, description) };
});
