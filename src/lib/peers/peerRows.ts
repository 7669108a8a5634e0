import { deepKey } from "../deep/deepKey.js";
import type { Evaluation, SingleLabelRecord } from "../model/evaluation.js";
import type { MultilabelEvaluation } from "../model/multilabelEvaluation.js";
import type { PublishedSystem } from "../tasks/taskDescription.js";
import type { OwnSpeed, PeerFigure, PeerRecord, PeerResult } from "./peerRecord.js";

/** A system on a task, in a table of the workbench's own models and the peers. */
export interface PeerRow {
  task: string;
  system: string;
  /** What it is, in a phrase; "" of the workbench's own models. */
  what: string;
  /** Accuracy where each text has one label, which is its micro-F1. */
  microF1: PeerFigure;
  macroF1: PeerFigure;
  /** Null where each text has one label. */
  precisionAt1: PeerFigure | null;
  bytes: number;
  trainSeconds: number;
  /** Null where it was not measured. */
  textsPerSecond: number | null;
  isOwn: boolean;
}

type AnyEvaluation = Evaluation<SingleLabelRecord> | MultilabelEvaluation;

/**
 * The tasks that peers were measured on, each with the workbench's own models first. Those have thresholds that were
 * chosen on training texts, and are granted no other.
 */
export function peerRows(
  tasks: readonly { name: string; title: string }[],
  evaluations: readonly AnyEvaluation[],
  { results, own }: PeerRecord,
): PeerRow[] {
  return evaluations.flatMap((evaluation) => {
    const measured = results.filter(({ task }) => task === evaluation.task);
    if (measured.length === 0) return [];
    const task = tasks.find(({ name }) => name === evaluation.task)?.title ?? evaluation.task;
    return [...ownRows(task, evaluation, own), ...measured.map((result) => peerRow(task, result))];
  });
}

/** The peers of a task as systems beside its model. */
export function peerSystems({ results }: PeerRecord, task: string, labels: number): PublishedSystem[] {
  return results
    .filter((result) => result.task === task)
    .map((result) => ({
      system: result.system,
      labels,
      bytes: result.bytes,
      microF1: result.figures["micro-F1"].granted,
      macroF1: result.figures["macro-F1"].granted,
      weightedF1: null,
      measuredOn: "the held-out texts of this page, each figure at the threshold that is best for it there",
    }));
}

function peerRow(task: string, { system, what, figures, ...cost }: PeerResult): PeerRow {
  return {
    ...{ task, system, what, isOwn: false },
    microF1: figures["micro-F1"] ?? figures["accuracy"],
    macroF1: figures["macro-F1"],
    precisionAt1: figures["precision at 1"] ?? null,
    bytes: cost.bytes,
    trainSeconds: cost.trainSeconds,
    textsPerSecond: cost.textsPerSecond,
  };
}

function ownRows(task: string, evaluation: AnyEvaluation, speeds: readonly OwnSpeed[]): PeerRow[] {
  const keys = [
    [evaluation.final, "This workbench, words"],
    [deepKey, "This workbench, words and encoder"],
  ] as const;
  return keys.flatMap(([key, system]) => {
    const figures = ownFigures(evaluation, key);
    if (figures === null) return [];
    const { bytes, trainSeconds } = evaluation.models[key];
    const speed = speeds.find(({ task: of, model }) => of === evaluation.task && model === key);
    const textsPerSecond = speed?.textsPerSecond ?? null;
    return [{ task, system, what: "", ...figures, bytes, trainSeconds, textsPerSecond, isOwn: true }];
  });
}

function ownFigures(
  evaluation: AnyEvaluation,
  key: string,
): Pick<PeerRow, "microF1" | "macroF1" | "precisionAt1"> | null {
  const chosen = ({ value }: { value: number }): PeerFigure => ({ granted: value, chosen: value });
  if ("kind" in evaluation) {
    const test = evaluation.models[key]?.test;
    if (!test) return null;
    const { microF1, macroF1, precisionAt1 } = test;
    return { microF1: chosen(microF1), macroF1: chosen(macroF1), precisionAt1: chosen(precisionAt1) };
  }
  const test = evaluation.models[key]?.test;
  if (!test) return null;
  return { microF1: chosen(test.accuracy), macroF1: chosen(test.macroF1), precisionAt1: null };
}
