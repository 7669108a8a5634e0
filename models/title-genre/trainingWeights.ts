import { loadTrainingSets } from "../../loaders/tables/trainingSets.js";
import { decideClasses } from "../../src/lib/catalogue/predictions.js";
import { takeRows } from "../../src/lib/catalogue/takeRows.js";
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
  const { catalogue, annotated, test } = await loadTrainingSets();
  const { description, onnx } = await readModel("title-genre");
  const scorer = new LinearScorer(description, onnx);
  const titled = takeRows(
    catalogue,
    catalogue.title.flatMap((title, row) => (title === "" ? [] : row)),
  );
  const scored = (await scorer.score(titled.title)).values;
  const [threshold] = description.thresholds;
  const rowOf = new Map(titled.id.map((id, row) => [id, row]));
  const marginsOf = (sample: readonly { id: string }[]) =>
    collectionMargins(
      catalogue,
      titled,
      scored.filter((_, i) => i % 2 === 1),
      sample.flatMap(({ id }) => rowOf.get(id) ?? []),
    );

  const labelled = test.filter(({ id, label }) => label !== null && rowOf.has(id));
  const given = (await scorer.score(labelled.map(({ title }) => title))).values;
  const margins = marginsOf(labelled);
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
  const training = annotated.filter(isTrainingBook);
  const { all: __, ...trainingWeighting } = weightingReport(marginsOf(training), { largest });
  const isAnnotated = new Set(annotated.map(({ id }) => id));
  const isTraining = new Set(training.map(({ id }) => id));
  const classes = ["non-fiction", "fiction"];
  const predictions = { classes, probabilities: scored, predicted: decideClasses(scored, 2, threshold) };
  const kinds = divisions(
    { ...titled, predictions },
    titled.id.map((id) => ({ isAnnotated: isAnnotated.has(id), isTraining: isTraining.has(id) })),
  );
  return { test: weighting, metrics, training: trainingWeighting, divisions: kinds };
}
