import type { ScoredTask } from "../../scored/scoredTask.js";
import { questionOf } from "../../scored/question.js";
import { members, type Slice } from "../../slices/slice.js";
import { correctedPValues, sliceMetrics, type SliceMetrics } from "../../slices/sliceMetrics.js";
import { sliceTitles } from "../../slices/sliceTitle.js";

/** A slice with its figures. */
export interface MeasuredSlice extends SliceMetrics {
  slice: Slice;
  /** P-value corrected over all slices; null where there is none. */
  corrected: number | null;
}

/** The figures of slices of a task, as the final model answers; of many labels, over pairs of record and label. */
export function measuredSlices(task: ScoredTask, slices: readonly Slice[]): MeasuredSlice[] {
  const { rows } = questionOf(task);
  const titles = sliceTitles(rows);
  const measured = slices.map((slice) => ({
    slice,
    ...sliceMetrics(titles, members(slice, titles), rows.predictions.classes),
  }));
  const corrected = correctedPValues(measured.map(({ pValue }) => pValue));
  return measured.map((each, i) => ({ ...each, corrected: corrected[i] }));
}
