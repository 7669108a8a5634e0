import { taskFigures, type RecordedScores, type TaskFigures } from "../src/lib/errorAnalysis/taskFigures.js";
import { acrossRuns } from "../src/lib/statistics/acrossRuns.js";
import type { Estimate } from "../src/lib/statistics/bootstrap.js";
import { readEvaluation, readMultilabelEvaluation } from "./artefacts.js";
import { scoredTask } from "./scored.js";
import { findTask } from "./tasks.js";
import type { MultilabelTask, SingleLabelTask } from "./training/taskDefinition.js";

/**
 * The figures of a task's final model: scores of record, and the rest from the predictions of record.
 *
 * @throws as `scoredTask` does
 */
export async function figuresOf(name: string): Promise<TaskFigures> {
  const task = await findTask(name);
  const { evidence, ...scores } = await (task.kind === "multilabel" ? ofLabels(task) : ofClasses(task));
  return taskFigures(await scoredTask(name), scores, evidence);
}

type Recorded = RecordedScores & { evidence: TaskFigures["evidence"] };

async function ofLabels({ name }: MultilabelTask): Promise<Recorded> {
  const { models, final } = await readMultilabelEvaluation(name);
  const { microF1, macroF1 } = tested(name, models[final].test);
  return { score: microF1, macroF1, seeds: 1, evidence: null };
}

async function ofClasses({ name, labelledTwice }: SingleLabelTask): Promise<Recorded> {
  const { models, final, remainingErrors } = await readEvaluation(name);
  const { test, seeds } = models[final];
  const { n, accuracy, macroF1 } = tested(name, test);
  const overSeeds = (score: "accuracy" | "macroF1", estimate: Estimate) =>
    acrossRuns(
      estimate,
      seeds.map((each) => each[score]),
    );
  const evidence = labelledTwice && {
    ...(await labelledTwice()),
    texts: n,
    contradicted: remainingErrors?.contradicted ?? 0,
  };
  return {
    score: overSeeds("accuracy", accuracy),
    macroF1: overSeeds("macroF1", macroF1),
    seeds: seeds.length,
    evidence: evidence ?? null,
  };
}

function tested<Scores>(name: string, scores: Scores | null): Scores {
  if (scores === null) throw new Error(`untested model: ${name} (expected after: npm run train -- ${name})`);
  return scores;
}
