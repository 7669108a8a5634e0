import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { readTaskFile } from "../../models/artefacts.js";
import { secondProbabilities } from "../../models/scored.js";
import { prevalenceReport } from "../lib/quantification/prevalenceReport.js";

const books = await loadBooks();
const sample = await loadTestSample();
const development = await loadDevelopmentLabels();
const { threshold, probabilities } = await secondProbabilities(
  "title-genre",
  books.rows.map(({ title }) => title),
);
const report = prevalenceReport({ books, sample, development }, probabilities, threshold, "fiction");
const simulation = await readTaskFile("title-genre", "prevalence-simulation.json");
const provenance = pageProvenance(books, sample, development);
await writeJson({ provenance, ...report, simulation: JSON.parse(simulation.toString()) as unknown });
