import { deepKey } from "../deep/deepKey.js";
import { againstRest } from "../metrics/againstRest.js";
import { classCalibration, type ClassCalibration } from "../metrics/classCalibration.js";
import { questionOf } from "../scored/question.js";
import type { ScoredTask } from "../scored/scoredTask.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { smallestDifference } from "../statistics/smallestDifference.js";
import { decisionsOf } from "./decisions.js";
import { modelChanges } from "./modelChanges.js";
import { noiseCeiling, type LabelEvidence } from "./noiseCeiling.js";
import { plantedErrors, type PlantedErrors } from "./plantedErrors.js";

/** Scores of record of a task's final model on its test texts. */
export interface RecordedScores {
  /** Accuracy of a single-label task, micro-F1 of a multi-label one. */
  score: Estimate;
  macroF1: Estimate;
  /** Trainings, by their seeds, that the intervals cover beside the texts. */
  seeds: number;
}

/** What a scholar would ask of a task's final model, on its test texts. */
export interface TaskFigures extends Pick<ScoredTask, "task" | "kind" | "title" | "nouns">, RecordedScores {
  texts: number;
  calibration: {
    /** Of two classes the second, since both are the same; with the texts that carry the label. */
    classes: (ClassCalibration & { label: string; texts: number })[];
    mean: Estimate;
    meanIfCalibrated: number;
  };
  /** null of a multi-label task. */
  planted: PlantedErrors | null;
  /** Smallest difference to the model before it that the texts show four times in five; null where there is none. */
  smallest: number | null;
  /** What is known of the labels, and the accuracy of a model without fault on them; null where nothing is. */
  evidence: LabelEvidence | null;
  ceiling: Estimate | null;
}

/** All figures of a task. */
export function taskFigures(
  scored: ScoredTask,
  scores: RecordedScores,
  evidence: LabelEvidence | null,
): TaskFigures {
  const { task, kind, title, nouns, texts } = scored;
  const { rows } = questionOf(scored);
  return {
    task,
    kind,
    title,
    nouns,
    texts: texts.size,
    ...scores,
    calibration: calibrationOf(scored),
    planted: kind === "single-label" ? plantedErrors(rows.predictions, rows.labels) : null,
    smallest: kind === "single-label" ? smallestStep(scored) : null,
    evidence,
    ceiling: evidence && noiseCeiling(evidence),
  };
}

function calibrationOf(scored: ScoredTask): TaskFigures["calibration"] {
  const { labels, kind } = scored;
  const asked = labels.length === 2 ? [1] : [...labels.keys()];
  const columns = asked.map((number) => {
    const { rows } = questionOf(scored, "", kind === "multi-label" ? labels[number] : "");
    return againstRest(rows.predictions, rows.labels, kind === "multi-label" ? 1 : number);
  });
  const { classes, ...means } = classCalibration(columns);
  return {
    classes: classes.map((each, i) => ({
      label: labels[asked[i]],
      texts: columns[i].outcomes.reduce((sum, is) => sum + is, 0),
      ...each,
    })),
    ...means,
  };
}

function smallestStep(scored: ScoredTask): number | null {
  const before = scored.models.filter(({ key }) => key !== scored.final && key !== deepKey).at(-1);
  if (!before) return null;
  const changes = modelChanges(
    decisionsOf(questionOf(scored, before.key)),
    decisionsOf(questionOf(scored, scored.final)),
  );
  const flipped = changes.filter(({ change }) => change === "gained" || change === "lost");
  return smallestDifference(changes.length, flipped.length / changes.length);
}
