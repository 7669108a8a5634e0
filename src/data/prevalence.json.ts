import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { readTaskFile } from "../../models/artefacts.js";
import { secondProbabilities } from "../../models/scored.js";
import { prevalenceReport } from "../lib/quantification/prevalenceReport.js";

await writeFigures(async () => {
  const [books, sample, development] = [
    await loadBooks(),
    await loadTestSample(),
    await loadDevelopmentLabels(),
  ];
  const { threshold, probabilities } = await secondProbabilities(
    "title-genre",
    books.rows.map(({ title }) => title),
  );
  const report = prevalenceReport({ books, sample, development }, probabilities, threshold, "fiction");
  const simulation = await readTaskFile("title-genre", "prevalence-simulation.json");
  return { ...report, simulation: JSON.parse(simulation.toString()) as unknown };
});
