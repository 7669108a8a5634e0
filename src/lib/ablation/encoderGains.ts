import { deepKey } from "../deep/deepKey.js";
import { mainFigures } from "../model/mainFigures.js";
import type { Evaluation, SingleLabelRecord } from "../model/evaluation.js";
import type { MultilabelEvaluation } from "../model/multilabelEvaluation.js";
import type { Estimate } from "../statistics/bootstrap.js";

/** A test score of a task's word model, and of words and encoder together. */
export interface EncoderGain {
  task: string;
  figure: string;
  words: Estimate;
  deep: Estimate;
  gain: number;
}

type AnyEvaluation = Evaluation<SingleLabelRecord> | MultilabelEvaluation;

/** What the encoder adds to the word model of each task, on its test texts; nothing of tasks without a deep variant. */
export function encoderGains(
  tasks: readonly { name: string; title: string }[],
  evaluations: readonly AnyEvaluation[],
): EncoderGain[] {
  return evaluations.flatMap((evaluation) => {
    const task = tasks.find(({ name }) => name === evaluation.task)?.title ?? evaluation.task;
    const [words, deep] = [evaluation.final, deepKey].map((key) => scoresOf(evaluation, key));
    return Object.entries(words).flatMap(([figure, score]) =>
      figure in deep
        ? [{ task, figure, words: score, deep: deep[figure], gain: deep[figure].value - score.value }]
        : [],
    );
  });
}

function scoresOf(evaluation: AnyEvaluation, key: string): Record<string, Estimate> {
  const test = evaluation.models[key]?.test;
  return test ? mainFigures(test) : {};
}
