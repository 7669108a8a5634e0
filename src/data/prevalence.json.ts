import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { readModel, readTaskFile } from "../../models/artefacts.js";
import { LinearScorer } from "../lib/model/linearScorer.js";
import { prevalenceReport } from "../lib/quantification/report.js";

const books = await loadBooks();
const sample = await loadTestSample();
const development = await loadDevelopmentLabels();
const { description, onnx } = await readModel("title-genre");
const { values } = await new LinearScorer(description, onnx).score(books.rows.map(({ title }) => title));
const fiction = values.filter((_, i) => i % 2 === 1);
const report = prevalenceReport({ books, sample, development }, fiction, description.thresholds[0]);
const simulation = await readTaskFile("title-genre", "prevalence-simulation.json");
const provenance = pageProvenance(books, sample, development);
await writeJson({ provenance, ...report, simulation: JSON.parse(simulation.toString()) as unknown });
