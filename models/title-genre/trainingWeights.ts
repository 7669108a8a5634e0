import { loadTrainingSets } from "../../loaders/tables/trainingSets.js";
import { decideClasses } from "../../src/lib/catalogue/predictions.js";
import { divisions } from "../../src/lib/comparison/divisions.js";
import { isTrainingBook } from "../../src/lib/comparison/sets.js";
import { LinearScorer } from "../../src/lib/model/linearScorer.js";
import { collectionMargins } from "../../src/lib/weighting/margins.js";
import { weightedMetrics, weightingReport } from "../../src/lib/weighting/weightingReport.js";
import { readModel } from "../artefacts.js";

/** Greatest raking weight, as a multiple of the mean. */
const largest = 5;

/** Weights of the test sample and of the training books, scores under them, and the kinds that were skipped. */
export async function trainingWeights(resamples: number) {
  const { books, annotated, test } = await loadTrainingSets();
  const { description, onnx } = await readModel("title-genre");
  const scorer = new LinearScorer(description, onnx);
  const probabilities = (await scorer.score(books.map(({ title }) => title))).values;
  const scored = books.map((book, i) => ({
    ...book,
    probability: book.title === "" ? null : probabilities[2 * i + 1],
  }));
  const byId = new Map(scored.map((book) => [book.id, book]));
  const [threshold] = description.thresholds;

  const labelled = test.filter(({ id, label }) => label !== null && byId.has(id));
  const given = (await scorer.score(labelled.map(({ title }) => title))).values;
  const margins = collectionMargins(
    scored,
    labelled.flatMap(({ id }) => byId.get(id) ?? []),
  );
  const { all: _, ...weighting } = weightingReport(margins, { largest });
  const metrics = weightedMetrics(
    {
      classes: 2,
      actual: labelled.map(({ label }) => Number(label === "fiction")),
      predicted: decideClasses(given, 2, threshold),
      probabilities: given,
    },
    margins,
    { largest, resamples, seed: 1 },
  );
  const training = annotated.filter(isTrainingBook).flatMap(({ id }) => byId.get(id) ?? []);
  const { all: __, ...trainingWeighting } = weightingReport(collectionMargins(scored, training), { largest });
  const isAnnotated = new Set(annotated.map(({ id }) => id));
  const isTraining = new Set(training.map(({ id }) => id));
  const kinds = divisions(
    scored.flatMap((book) =>
      book.probability === null
        ? []
        : {
            ...book,
            predicted: book.probability >= threshold ? "fiction" : "non-fiction",
            isAnnotated: isAnnotated.has(book.id),
            isTraining: isTraining.has(book.id),
          },
    ),
  );
  return { test: weighting, metrics, training: trainingWeighting, divisions: kinds };
}
