import { deepKey } from "../deep/deepKey.js";
import { mainFigures } from "../model/mainFigures.js";
import type { Evaluation, SingleLabelRecord } from "../model/evaluation.js";
import type { MultilabelEvaluation } from "../model/multilabelEvaluation.js";
import type { TextSpeeds } from "./textSpeeds.js";

/** What a model of a task takes and gives. */
export interface EncoderCost {
  task: string;
  model: string;
  /** On the test texts: accuracy where texts have one label each, else micro-F1; null where they were not looked at. */
  score: number | null;
  bytes: number;
  /** Processor seconds, without those of vectors. */
  trainSeconds: number;
  /** Null where it was not measured. */
  milliseconds: number | null;
}

/** The word model of each task, and words and encoder together, with what they cost. */
export function encoderCosts(
  tasks: readonly { name: string; title: string }[],
  evaluations: readonly (Evaluation<SingleLabelRecord> | MultilabelEvaluation)[],
  speeds: TextSpeeds,
): EncoderCost[] {
  return evaluations.flatMap((evaluation) => {
    const { task, final, models } = evaluation;
    const title = tasks.find(({ name }) => name === task)?.title ?? task;
    return [final, deepKey].flatMap((key) => {
      if (!(key in models)) return [];
      const { bytes, trainSeconds, test } = models[key];
      return [
        {
          task: title,
          model: key === deepKey ? "Words and encoder" : "Words",
          score: test === null ? null : Object.values(mainFigures(test))[0].value,
          bytes,
          trainSeconds,
          milliseconds: speeds[task]?.[key] ?? null,
        },
      ];
    });
  });
}
