import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { ladderTitles } from "../../models/title-genre/ladderTitles.js";
import { ladderFigures } from "../lib/ablation/ladderFigures.js";

await writeFigures(async () => {
  const { titles, models, final } = await ladderTitles();
  return ladderFigures(titles, models, final);
});
